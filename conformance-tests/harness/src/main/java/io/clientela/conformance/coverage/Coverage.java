package io.clientela.conformance.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.KeywordChecks;
import io.clientela.conformance.contract.ParameterValue;
import io.clientela.conformance.contract.Pointers;
import io.clientela.conformance.wire.Multipart;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What of a contract was seen on the wire. Each cell is one thing to be seen: an operation's
 * response, a parameter that is there and one that is broken, a property, a keyword satisfied and
 * violated.
 */
public final class Coverage {
  /** What is counted. */
  public static final List<String> KINDS =
      List.of("operations", "parameters", "properties", "keywords");

  private final Contract contract;
  private final CoverageGoals stated;
  private final Map<String, Set<String>> seen = new HashMap<>();
  private final KeywordChecks checks = new KeywordChecks();

  public Coverage(Contract contract) {
    this.contract = contract;
    this.stated = new CoverageGoals(contract);
  }

  private void see(String kind, String cell) {
    seen.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(cell);
  }

  private boolean saw(String keyword) {
    return seen.getOrDefault("keywords", Set.of()).contains(keyword);
  }

  /** Counts an entry of a HAR file. */
  public void count(JsonNode entry) {
    String url = entry.at("/request/url").asText().replaceFirst("^http://[^/]+", "");
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    contract.operations().stream()
        .filter(operation -> operation.method().equals(entry.at("/request/method").asText()))
        .filter(operation -> ContractLookup.matches(operation.path(), path))
        .findFirst()
        .ifPresent(
            operation -> count(operation, path, query < 0 ? "" : url.substring(query + 1), entry));
  }

  private void count(ContractOperation operation, String path, String query, JsonNode entry) {
    for (Parameter parameter : operation.parameters())
      count(operation, parameter, path, query, entry);
    JsonNode sent = entry.at("/request/postData");
    operation
        .request()
        .filter(body -> sent.has("text"))
        .filter(body -> sent.get("mimeType").asText().startsWith(body.mediaType()))
        .ifPresent(
            body -> {
              String text = sent.get("text").asText();
              JsonNode value =
                  body.multipart()
                      ? Multipart.decode(text.getBytes(StandardCharsets.UTF_8))
                      : Json.read(text);
              schema(
                  CoverageGoals.of(operation, "request"),
                  body.pointer() + "/schema",
                  body.schema(),
                  value);
            });
    int status = entry.at("/response/status").asInt();
    JsonNode content = entry.at("/response/content");
    for (Response response : operation.responses()) {
      if (response.code() != status) continue;
      boolean empty = content.get("size").asInt() == 0;
      String media = content.get("mimeType").asText();
      if (response.body().isEmpty() && empty)
        see("operations", CoverageGoals.of(operation, response));
      response
          .body()
          .filter(body -> media.startsWith(body.mediaType()))
          .ifPresent(
              body -> {
                see("operations", CoverageGoals.of(operation, response));
                JsonNode value = Json.read(content.get("text").asText());
                schema(
                    CoverageGoals.of(operation, response.status()),
                    body.pointer() + "/schema",
                    body.schema(),
                    value);
              });
    }
  }

  private void count(
      ContractOperation operation, Parameter parameter, String path, String query, JsonNode entry) {
    String text = parameter.in().equals("header") ? header(entry, parameter.name()) : null;
    if (parameter.in().equals("path")) text = fromPath(operation.path(), path, parameter.name());
    for (String pair : query.split("&")) {
      if (pair.startsWith(parameter.name() + "=")) {
        text = decode(pair.substring(parameter.name().length() + 1));
      }
    }
    String kind = text == null ? " absent" : " present";
    see("parameters", operation.id() + " " + parameter.name() + kind);
    if (text == null) return;
    JsonNode schema = parameter.node().get("schema");
    JsonNode resolved = contract.resolve(schema);
    JsonNode value =
        parameter.list()
            ? ParameterValue.ofAll(resolved.path("items"), List.of(text.split(",", -1)))
            : ParameterValue.of(resolved, text);
    schema(
        CoverageGoals.of(operation, parameter.name()),
        parameter.pointer() + "/schema",
        schema,
        value);
  }

  private static @Nullable String header(JsonNode entry, String name) {
    for (JsonNode header : entry.at("/request/headers")) {
      if (header.path("name").asText().equalsIgnoreCase(name)) return header.path("value").asText();
    }
    return null;
  }

  private static @Nullable String fromPath(String template, String path, String name) {
    String[] pieces = template.split("/");
    String[] values = path.split("/");
    for (int i = 0; i < pieces.length; i++) {
      int at = pieces[i].indexOf("{" + name + "}");
      if (at >= 0) {
        int tail = pieces[i].length() - at - name.length() - 2;
        return decode(values[i].substring(at, values[i].length() - tail));
      }
    }
    return null;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private void schema(String where, String pointer, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      schema(where, Contract.target(schema), contract.resolve(schema), value);
      return;
    }
    for (String keyword : KeywordChecks.in(schema)) {
      String cell = where + pointer + "/" + keyword;
      if (saw(cell + " satisfied") && saw(cell + " violated")) continue;
      Boolean satisfied = checks.satisfied(schema, keyword, value);
      if (satisfied != null) see("keywords", cell + (satisfied ? " satisfied" : " violated"));
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (!value.has(property.getKey())) continue;
      String child = pointer + "/properties" + Pointers.step(property.getKey());
      see("properties", where + child);
      schema(where, child, property.getValue(), value.get(property.getKey()));
    }
    if (schema.has("items") && value.isArray()) {
      for (JsonNode item : value) schema(where, pointer + "/items", schema.get("items"), item);
    }
  }

  /** For each kind of cell: how many there are, how many were seen, and which were not. */
  public ObjectNode report() {
    ObjectNode report = Json.MAPPER.createObjectNode();
    for (String kind : KINDS) {
      Set<String> all = stated.of(kind);
      Set<String> missing = new TreeSet<>(all);
      missing.removeAll(seen.getOrDefault(kind, Set.of()));
      cells(report.putObject(kind), all.size(), missing);
    }
    return report;
  }

  /** Writes how many cells there are, how many were seen, and which were not. */
  public static void cells(ObjectNode node, int all, Set<String> missing) {
    node.put("cells", all).put("seen", all - missing.size());
    node.put("share", all == 0 ? 1 : share(all - missing.size(), all));
    ArrayNode list = node.putArray("missing");
    missing.forEach(list::add);
  }

  /** A share with four digits, cut and not rounded, so that 1 is all. */
  public static double share(long part, long whole) {
    return Math.floor(10_000.0 * part / whole) / 10_000;
  }
}
