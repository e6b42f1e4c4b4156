package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.util.List;

/** WireMock's matchers of a text, as they stand in a mapping. */
final class Matchers {
  private Matchers() {}

  /** A regular expression for the whole text, in which a dot stands for line breaks as well. */
  static ObjectNode matches(String regex) {
    return Json.MAPPER.createObjectNode().put("matches", regex);
  }

  static ObjectNode contains(String text) {
    return Json.MAPPER.createObjectNode().put("contains", text);
  }

  /** No such header, parameter or body, or one without a value. */
  static ObjectNode absentOrEmpty() {
    return or(List.of(Json.MAPPER.createObjectNode().put("absent", true), matches("")));
  }

  static ObjectNode not(ObjectNode matcher) {
    return Json.MAPPER.createObjectNode().set("not", matcher);
  }

  static ObjectNode and(List<ObjectNode> matchers) {
    return several("and", matchers);
  }

  static ObjectNode or(List<ObjectNode> matchers) {
    return several("or", matchers);
  }

  /** The text is JSON that the schema allows; what is no JSON is taken for a JSON string. */
  static ObjectNode schema(JsonNode schema) {
    ObjectNode matcher = Json.MAPPER.createObjectNode();
    matcher.set("matchesJsonSchema", schema);
    return matcher.put("schemaVersion", "V202012");
  }

  private static ObjectNode several(String operator, List<ObjectNode> matchers) {
    if (matchers.size() == 1) return matchers.get(0);
    ArrayNode list = Json.MAPPER.createArrayNode().addAll(matchers);
    return Json.MAPPER.createObjectNode().set(operator, list);
  }
}
