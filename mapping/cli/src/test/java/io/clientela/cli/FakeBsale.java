package io.clientela.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import io.clientela.cli.FakeVendors.Answer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bsale as far as deliveries need it: finds by code, creates, updates, adds to what it created. */
final class FakeBsale {
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
  private static final Pattern EMAIL = Pattern.compile("[?&]email=([^&]+)");

  private final Map<String, Long> ids = new ConcurrentHashMap<>();

  /** Those that have no code. */
  private final Map<String, Long> idsByEmail = new ConcurrentHashMap<>();

  void has(String code, long id) {
    ids.put(code, id);
  }

  /** Answers; a client that is created or updated is counted by the supplier of new ids. */
  Answer answer(HttpExchange exchange, String path, String body, LongSupplier taken) {
    return switch (exchange.getRequestMethod()) {
      case "GET" -> page("?" + exchange.getRequestURI().getQuery());
      case "PUT" -> {
        long unused = taken.getAsLong();
        yield new Answer(200, client(idIn(path), ""));
      }
      default ->
          path.endsWith("/clients.json")
              ? created(body, taken.getAsLong())
              : new Answer(201, client(idIn(path), ""));
    };
  }

  private Answer created(String body, long id) {
    JsonObject client = JsonParser.parseString(body).getAsJsonObject();
    if (client.has("code")) {
      has(client.get("code").getAsString(), id);
    } else if (client.has("email")) {
      idsByEmail.put(client.get("email").getAsString(), id);
    }
    return new Answer(201, client(id, ""));
  }

  private Answer page(String query) {
    Matcher email = EMAIL.matcher(query);
    if (email.find()) return pageOf(email.group(1));
    Matcher wanted = CODE.matcher(query);
    String code = wanted.find() ? wanted.group(1) : "";
    Long id = ids.get(code);
    String items = id == null ? "" : client(id, code);
    return new Answer(200, "{\"count\":" + (id == null ? 0 : 1) + ",\"items\":[" + items + "]}");
  }

  private Answer pageOf(String email) {
    Long id = idsByEmail.get(email);
    String items =
        id == null
            ? ""
            : "{\"href\":\"x\",\"id\":%d,\"email\":\"%s\",\"state\":0}".formatted(id, email);
    return new Answer(200, "{\"count\":" + (id == null ? 0 : 1) + ",\"items\":[" + items + "]}");
  }

  private static long idIn(String path) {
    return Long.parseLong(path.replaceAll("\\D+", ""));
  }

  private static String client(long id, String code) {
    return "{\"href\":\"https://bsale.test/%d\",\"id\":%d,\"code\":\"%s\",\"state\":0}"
        .formatted(id, id, code);
  }
}
