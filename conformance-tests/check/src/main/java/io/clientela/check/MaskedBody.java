package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.drift.Drift;

/**
 * Bodies that show names, types and forms, and nobody's data: letters are x, digits are 0, and a
 * name that may be data is *.
 */
final class MaskedBody {
  private static final int LONGEST = 4_000;

  private MaskedBody() {}

  static String of(String body) {
    if (body.isBlank()) return body;
    try {
      return cut(masked(Json.read(body)).toPrettyString());
    } catch (IllegalArgumentException e) {
      return cut(masked(body)); // what is no JSON is shown by its form
    }
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
