package io.clientela.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.clientela.cli.FakeVendors.Answer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Koibox, Sperant or TomTicket's API v2.0, as far as they keep what they are sent and find it. */
public final class FakeRegister {
  private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)/?$");
  private static final Pattern PART =
      Pattern.compile("name=\"([^\"]+)\"[^\\r\\n]*(?:\\r\\n[^\\r\\n]+)*\\r\\n\\r\\n(.*?)\\r\\n--");

  private final List<JsonObject> rows = new CopyOnWriteArrayList<>();
  private final AtomicInteger changes = new AtomicInteger();
  private final AtomicInteger foreign = new AtomicInteger();
  private final AtomicInteger pages = new AtomicInteger();
  volatile boolean ignoresFilters;

  /** The page of a list, from 1 on, that is no JSON. */
  volatile int breaksAtPage;

  /** A customer that is there already, in the vendor's JSON. */
  void has(String row) {
    rows.add(JsonParser.parseString(row).getAsJsonObject());
  }

  List<JsonObject> rows() {
    return rows;
  }

  /** So many of the next look-ups are answered as if somebody else's customer were asked for. */
  void confuses(int lookUps) {
    foreign.set(lookUps);
  }

  /** How many pages of lists were asked for. */
  int pages() {
    return pages.get();
  }

  int changes() {
    return changes.get();
  }

  /** Answers as Koibox; whoever is created is counted by the supplier of new ids. */
  public Answer koibox(Asked asked, LongSupplier taken) {
    String body = asked.body();
    return switch (asked.method()) {
      case "GET" -> koiboxPage(asked.values());
      case "PATCH" ->
          change(id(asked.path()), body)
              .map(it -> new Answer(200, it.toString()))
              .orElse(unknown());
      default -> new Answer(201, add(body, taken.getAsLong()).toString());
    };
  }

  /** The same as Sperant. */
  public Answer sperant(Asked asked, LongSupplier taken) {
    String path = asked.path();
    String body = asked.body();
    boolean list = path.endsWith("/clients");
    if (!list && !path.contains("/clients/")) return catalogue(path);
    return switch (asked.method()) {
      case "GET" -> list ? sperantPage(asked.values()) : client(id(path));
      case "PUT" -> {
        if (change(id(path), body).isEmpty()) changes.incrementAndGet();
        yield client(id(path));
      }
      default -> client(add(body, taken.getAsLong()).get("id").getAsString());
    };
  }

  private static Answer catalogue(String path) {
    String entry =
        path.endsWith("/captation_ways")
            ? "{\"id\":9,\"name\":\"Recomendación\"}"
            : path.endsWith("/interest_types") ? "{\"id\":3,\"name\":\"Alto\"}" : "";
    String data = entry.isEmpty() ? "" : "{\"attributes\":" + entry + "}";
    return new Answer(200, "{\"data\":[" + data + "],\"meta\":{\"page\":{\"total\":1}}}");
  }

  /** The same as TomTicket. */
  public Answer tomticketV2(Asked asked, LongSupplier taken) {
    String path = asked.path();
    String body = asked.body();
    if (path.endsWith("/customer/details")) return details(asked.values());
    if (path.endsWith("/customer/list")) return tomticketV2Page(asked.values());
    JsonObject form = form(body);
    if (path.endsWith("/customer/new")) {
      long unused = taken.getAsLong();
      form.add("internal_id", form.get("customer_id"));
      rows.add(form);
    } else {
      changes.incrementAndGet();
    }
    return new Answer(200, "{\"error\":false,\"message\":\"\"}");
  }

  private Answer details(Map<String, String> query) {
    String key = "E".equals(query.get("customer_type_id")) ? "email" : "internal_id";
    boolean confused = foreign.getAndUpdate(it -> Math.max(0, it - 1)) > 0;
    Optional<JsonObject> found = found(it -> confused || is(it, key, query.get("customer_id")));
    return found
        .map(it -> new Answer(200, "{\"error\":false,\"data\":" + it + "}"))
        .orElse(new Answer(200, "{\"error\":true,\"message\":\"unknown\"}"));
  }

  private Answer koiboxPage(Map<String, String> query) {
    int limit = Integer.parseInt(query.getOrDefault("limit", "20"));
    int offset = Integer.parseInt(query.getOrDefault("offset", "0"));
    query.keySet().removeAll(Set.of("limit", "offset"));
    List<JsonObject> hits =
        hits(
            query,
            row ->
                is(row, "id", query.get("id__in"))
                    || holds(row, "dni", query.get("dni__icontains"))
                    || holds(row, "email", query.get("email__icontains"))
                    || is(row, "movil", query.get("movil"))
                    || is(row, "fijo", query.get("fijo")));
    JsonArray page = new JsonArray();
    hits.stream().skip(offset).limit(limit).forEach(page::add);
    return page("{\"count\":" + hits.size() + ",\"results\":" + page + "}");
  }

  private Answer sperantPage(Map<String, String> query) {
    int number = Integer.parseInt(query.getOrDefault("page", "1"));
    query.remove("page");
    String q = query.get("q");
    List<JsonObject> hits =
        hits(query, row -> is(row, "document", q) || is(row, "email", q) || is(row, "phone", q));
    JsonArray data = new JsonArray();
    hits.stream().skip(20L * (number - 1)).limit(20).forEach(it -> data.add(resource(it)));
    int count = (hits.size() + 19) / 20;
    return page("{\"data\":" + data + ",\"meta\":{\"page\":{\"total\":" + count + "}}}");
  }

  private Answer tomticketV2Page(Map<String, String> query) {
    int number = Integer.parseInt(query.getOrDefault("page", "1"));
    JsonArray data = new JsonArray();
    rows.stream().skip(50L * (number - 1)).limit(50).forEach(data::add);
    int count = (rows.size() + 49) / 50;
    return page("{\"error\":false,\"pages\":" + count + ",\"data\":" + data + "}");
  }

  private Answer page(String json) {
    boolean broken = pages.incrementAndGet() == breaksAtPage;
    return new Answer(200, broken ? json.substring(0, json.length() / 2) : json);
  }

  private List<JsonObject> hits(Map<String, String> filters, Predicate<JsonObject> filter) {
    if (ignoresFilters || filters.isEmpty()) return rows;
    if (foreign.getAndUpdate(it -> Math.max(0, it - 1)) > 0) return rows.subList(0, 1);
    return rows.stream().filter(filter).toList();
  }

  /** A client that the file names by its id is there, whatever it holds. */
  private Answer client(String id) {
    JsonObject row =
        found(it -> is(it, "id", id))
            .orElseGet(() -> JsonParser.parseString("{\"id\":" + id + "}").getAsJsonObject());
    JsonObject answer = new JsonObject();
    answer.add("data", resource(row));
    return new Answer(200, answer.toString());
  }

  private static JsonObject resource(JsonObject row) {
    JsonObject resource = new JsonObject();
    resource.addProperty("id", row.get("id").getAsString());
    resource.add("attributes", row);
    return resource;
  }

  private JsonObject add(String body, long id) {
    JsonObject row = JsonParser.parseString(body).getAsJsonObject();
    row.addProperty("id", id);
    rows.add(row);
    return row;
  }

  private Optional<JsonObject> change(String id, String body) {
    Optional<JsonObject> row = found(it -> is(it, "id", id));
    row.ifPresent(
        it ->
            JsonParser.parseString(body)
                .getAsJsonObject()
                .entrySet()
                .forEach(change -> it.add(change.getKey(), change.getValue())));
    if (row.isPresent()) changes.incrementAndGet();
    return row;
  }

  private Optional<JsonObject> found(Predicate<JsonObject> condition) {
    return rows.stream().filter(condition).findFirst();
  }

  private static boolean is(JsonObject row, String property, String wanted) {
    JsonElement there = row.get(property);
    return there != null && !there.isJsonNull() && there.getAsString().equalsIgnoreCase(wanted);
  }

  private static boolean holds(JsonObject row, String property, @Nullable String part) {
    JsonElement there = row.get(property);
    return part != null
        && there != null
        && !there.isJsonNull()
        && there.getAsString().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static Answer unknown() {
    return new Answer(404, "{\"detail\":\"unknown\"}");
  }

  private static String id(String path) {
    Matcher id = LAST_NUMBER.matcher(path);
    return id.find() ? id.group(1) : "0";
  }

  private static JsonObject form(String body) {
    JsonObject form = new JsonObject();
    Matcher part = PART.matcher(body);
    while (part.find()) form.addProperty(part.group(1), part.group(2));
    return form;
  }
}
