package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.util.Map;
import java.util.Set;

/** A schema of OpenAPI 3.1 in the words of 3.0; what 3.0 has no word for is left out. */
final class DownConverted {
  private static final Set<String> SAME =
      Set.of(
          "required",
          "enum",
          "format",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties",
          "default");

  private DownConverted() {}

  static JsonNode of(JsonNode schema) {
    if (!schema.isObject()) return schema;
    ObjectNode old = Json.MAPPER.createObjectNode();
    if (schema.has("$ref")) return old.set("$ref", schema.get("$ref"));
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      JsonNode value = entry.getValue();
      switch (entry.getKey()) {
        case "type" -> type(old, value);
        case "const" -> old.putArray("enum").add(value);
        case "items", "additionalProperties", "not" -> old.set(entry.getKey(), of(value));
        case "allOf", "anyOf", "oneOf" -> {
          ArrayNode list = old.putArray(entry.getKey());
          value.forEach(item -> list.add(of(item)));
        }
        case "properties" -> {
          ObjectNode properties = old.putObject("properties");
          value.properties().forEach(item -> properties.set(item.getKey(), of(item.getValue())));
        }
        default -> {
          if (SAME.contains(entry.getKey())) old.set(entry.getKey(), value);
        }
      }
    }
    return old;
  }

  /** Of several types besides null, 3.0 can say none. */
  private static void type(ObjectNode old, JsonNode type) {
    if (type.isTextual()) {
      old.set("type", type);
      return;
    }
    ArrayNode others = Json.MAPPER.createArrayNode();
    for (JsonNode item : type) {
      if (item.asText().equals("null")) {
        old.put("nullable", true);
      } else {
        others.add(item);
      }
    }
    if (others.size() == 1) old.set("type", others.get(0));
  }
}
