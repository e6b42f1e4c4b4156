package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/** Makes and reads small values of JSON. */
final class Json {
  private Json() {}

  static JsonNode of(boolean value) {
    return BooleanNode.valueOf(value);
  }

  static JsonNode of(String value) {
    return TextNode.valueOf(value);
  }

  /** The items of an array as text, none if it is not one. */
  static List<String> texts(JsonNode array) {
    return array.isArray() ? array.valueStream().map(JsonNode::asText).toList() : List.of();
  }
}
