package io.clientela.review.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.clientela.review.evidence.Pointer;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the examples of a contract as HTTP messages. */
final class WireExamples {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String BOUNDARY = "clientela";
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("200", "OK"),
          Map.entry("201", "Created"),
          Map.entry("202", "Accepted"),
          Map.entry("204", "No Content"),
          Map.entry("400", "Bad Request"),
          Map.entry("401", "Unauthorized"),
          Map.entry("402", "Payment Required"),
          Map.entry("403", "Forbidden"),
          Map.entry("404", "Not Found"),
          Map.entry("405", "Method Not Allowed"),
          Map.entry("422", "Unprocessable Content"),
          Map.entry("429", "Too Many Requests"),
          Map.entry("500", "Internal Server Error"),
          Map.entry("502", "Bad Gateway"));

  private final JsonNode contract;

  WireExamples(JsonNode contract) {
    this.contract = contract;
  }

  /** One for each example of the body, or one without a body. */
  List<WireExample> requests(
      String method, String path, boolean event, JsonNode operation, List<JsonNode> parameters) {
    String head = head(method, path, event, operation, parameters);
    List<WireExample> requests = new ArrayList<>();
    JsonNode body = Pointer.follow(contract, operation.path("requestBody"));
    for (var media : body.path("content").properties()) {
      for (JsonNode named : media.getValue().path("examples")) {
        JsonNode example = Pointer.follow(contract, named);
        requests.add(
            new WireExample(
                example.path("summary").asText(),
                head + body(media.getKey(), example.path("value"))));
      }
    }
    if (requests.isEmpty()) requests.add(new WireExample("", head));
    return requests;
  }

  /** One for each example of each response; of a response without one its first line. */
  List<WireExample> responses(JsonNode operation) {
    List<WireExample> responses = new ArrayList<>();
    for (var entry : operation.path("responses").properties()) {
      JsonNode response = Pointer.follow(contract, entry.getValue());
      String head = "HTTP/1.1 " + entry.getKey() + reason(entry.getKey()) + "\n";
      int before = responses.size();
      for (var media : response.path("content").properties()) {
        for (JsonNode named : media.getValue().path("examples")) {
          JsonNode example = Pointer.follow(contract, named);
          String text = head + body(media.getKey(), example.path("value"));
          responses.add(new WireExample(example.path("summary").asText(), text));
        }
      }
      if (responses.size() == before) {
        responses.add(new WireExample(response.path("description").asText(), head));
      }
    }
    return responses;
  }

  private static String reason(String status) {
    return REASONS.containsKey(status) ? " " + REASONS.get(status) : "";
  }

  private String head(
      String method, String path, boolean event, JsonNode operation, List<JsonNode> parameters) {
    String server = contract.path("servers").path(0).path("url").asText();
    URI base = URI.create(event || server.isEmpty() ? "https://receiver.example" : server);
    String target = (event ? "/" + path : base.getPath() + path) + query(operation, parameters);
    for (JsonNode parameter : parameters) {
      String hole = "{" + parameter.path("name").asText() + "}";
      target = target.replace(hole, encoded(parameter.path("example").asText()));
    }
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\n");
    head.append("Host: ").append(base.getHost()).append('\n');
    if (!event) credential(operation, head);
    return head.toString();
  }

  private void credential(JsonNode operation, StringBuilder head) {
    JsonNode security =
        operation.has("security") ? operation.path("security") : contract.path("security");
    for (JsonNode requirement : security) {
      for (var scheme : requirement.properties()) {
        JsonNode stated = contract.path("components").path("securitySchemes").path(scheme.getKey());
        head.append(stated.path("name").asText()).append(": ...\n");
      }
    }
  }

  private static String query(JsonNode operation, List<JsonNode> parameters) {
    String first = operation.path("x-require-one-of").path(0).asText();
    String query =
        parameters.stream()
            .filter(parameter -> parameter.path("in").asText().equals("query"))
            .filter(
                parameter ->
                    parameter.path("required").asBoolean()
                        || parameter.path("name").asText().equals(first))
            .map(p -> p.path("name").asText() + "=" + encoded(p.path("example").asText()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String body(String media, JsonNode value) {
    return media.startsWith("multipart/") ? parts(media, value) : json(media, value);
  }

  private static String json(String media, JsonNode value) {
    try {
      String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
      return "Content-Type: " + media + "\n\n" + json.replace("\" : ", "\": ");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an example is a tree", e);
    }
  }

  private static String parts(String media, JsonNode value) {
    StringBuilder parts = new StringBuilder("Content-Type: " + media + "; boundary=" + BOUNDARY);
    parts.append("\n\n");
    for (var part : value.properties()) {
      if (part.getValue().isObject()) {
        part.getValue()
            .properties()
            .forEach(e -> part(parts, part.getKey() + "[" + e.getKey() + "]", e.getValue()));
      } else {
        part(parts, part.getKey(), part.getValue());
      }
    }
    return parts.append("--" + BOUNDARY + "--").toString();
  }

  private static void part(StringBuilder parts, String name, JsonNode value) {
    String head = "--%s%nContent-Disposition: form-data; name=\"%s\"%n%n%s%n";
    parts.append(head.formatted(BOUNDARY, name, value.asText()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  static String upper(String method) {
    return method.toUpperCase(Locale.ROOT);
  }
}
