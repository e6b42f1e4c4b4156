package io.clientela.cli.subscription;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Koibox, as far as it keeps subscriptions: each creation makes another one. */
final class FakeSubscriptions implements AutoCloseable {
  private final HttpServer server;
  private final Map<Long, JsonObject> there = new ConcurrentSkipListMap<>();
  private final List<JsonObject> created = new CopyOnWriteArrayList<>();

  /** A status in place of the answer to a creation; 0 for none. */
  volatile int instead;

  FakeSubscriptions() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  Map<String, String> environment() {
    return Map.of(
        "CLIENTELA_KOIBOX_URL",
        "http://127.0.0.1:" + server.getAddress().getPort() + "/api",
        "CLIENTELA_KOIBOX_TOKEN",
        "invented-key");
  }

  /** What was asked to be created, whatever was answered. */
  List<JsonObject> created() {
    return created;
  }

  Map<Long, JsonObject> there() {
    return there;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      if (exchange.getRequestMethod().equals("POST")) {
        create(exchange, JsonParser.parseString(body).getAsJsonObject());
        return;
      }
      String path = exchange.getRequestURI().getPath();
      JsonObject found = there.get(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)));
      answer(exchange, found == null ? 404 : 200, found == null ? "{}" : found.toString());
    }
  }

  private void create(HttpExchange exchange, JsonObject asked) throws IOException {
    created.add(asked);
    if (instead != 0) {
      answer(exchange, instead, "{}");
      return;
    }
    long id = 11L + created.size();
    JsonObject made = asked.deepCopy();
    made.addProperty("id", id);
    there.put(id, made);
    answer(exchange, 201, made.toString());
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
