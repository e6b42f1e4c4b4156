package io.clientela.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A parameter is text on the wire: the value that its schema makes of it. */
public final class ParameterValue {
  private ParameterValue() {}

  public static JsonNode of(JsonNode schema, String text) {
    return switch (schema.path("type").asText()) {
      case "integer", "number" ->
          text.matches("-?[0-9]+(\\.[0-9]+)?") ? Json.read(text) : TextNode.valueOf(text);
      case "boolean" -> text.matches("true|false") ? Json.read(text) : TextNode.valueOf(text);
      default -> TextNode.valueOf(text);
    };
  }

  /** In a query a number is a text as well. */
  public static JsonNode ofAll(JsonNode schema, Iterable<String> texts) {
    ArrayNode values = Json.MAPPER.createArrayNode();
    texts.forEach(text -> values.add(of(schema, text)));
    return values;
  }
}
