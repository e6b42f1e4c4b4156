package io.clientela.check.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.drift.Drift;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bodies that show names, types and forms, and nobody's data: letters are x, digits are 0, and a
 * name that may be data is *.
 */
public final class MaskedBody {
  private static final int LONGEST = 4_000;

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private MaskedBody() {}

  /** The form of a body. */
  public static String of(String body) {
    if (body.isBlank()) return body;
    try {
      return cut(masked(Json.read(body)).toPrettyString());
    } catch (IllegalArgumentException e) {
      return cut(masked(body)); // what is no JSON is shown by its form
    }
  }

  /** A content type without its parameters, or {@code *} where it may be what somebody sent. */
  public static String mediaType(@Nullable String contentType) {
    return contentType == null ? "none" : Drift.shown(contentType.split(";", 2)[0].strip());
  }

  /** Path and query with the form of each value in its place. */
  public static String target(String template, String target) {
    int mark = target.indexOf('?');
    if (mark < 0) return template;
    StringBuilder query = new StringBuilder();
    for (String pair : target.substring(mark + 1).split("&")) {
      int equals = pair.indexOf('=');
      query.append(query.isEmpty() ? '?' : '&');
      query.append(Drift.shown(equals < 0 ? pair : pair.substring(0, equals)));
      if (equals >= 0)
        query
            .append('=')
            .append(masked(ESCAPE.matcher(pair.substring(equals + 1)).replaceAll("x")));
    }
    return template + query;
  }

  private static JsonNode masked(JsonNode value) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    if (value instanceof ObjectNode object) {
      ObjectNode copy = nodes.objectNode();
      object.properties().forEach(it -> copy.set(Drift.shown(it.getKey()), masked(it.getValue())));
      return copy;
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = nodes.arrayNode();
      array.forEach(it -> copy.add(masked(it)));
      return copy;
    }
    if (value.isTextual()) return nodes.textNode(masked(value.asText()));
    return value.isNumber() ? nodes.numberNode(0) : value;
  }

  private static String masked(String text) {
    StringBuilder form = new StringBuilder();
    text.codePoints()
        .map(it -> Character.isLetter(it) ? 'x' : Character.isDigit(it) ? '0' : it)
        .forEach(form::appendCodePoint);
    return form.toString();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }
}
