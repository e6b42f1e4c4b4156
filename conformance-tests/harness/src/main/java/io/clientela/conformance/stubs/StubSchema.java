package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A schema of a contract that stands for itself: without texts, and with all that it refers to. */
final class StubSchema {
  private static final String COMPONENTS = "#/components/schemas/";
  private static final List<String> TEXTS = List.of("description", "example", "title");
  private static final List<String> OF_SCHEMAS = List.of("properties", "dependentSchemas", "$defs");

  private StubSchema() {}

  static ObjectNode of(Contract contract, JsonNode schema) {
    ObjectNode alone = converted(schema);
    Set<String> used = new TreeSet<>();
    ContractSlice.collect(contract.root(), schema, used);
    if (used.isEmpty()) return alone;
    ObjectNode definitions = alone.putObject("$defs");
    for (String pointer : used) {
      String name = pointer.substring(COMPONENTS.length() - 1);
      definitions.set(name, converted(contract.root().at(pointer)));
    }
    return alone;
  }

  private static ObjectNode converted(JsonNode schema) {
    ObjectNode converted = Json.MAPPER.createObjectNode();
    schema
        .properties()
        .forEach(
            entry -> {
              String keyword = entry.getKey();
              if (keyword.startsWith("x-") || TEXTS.contains(keyword)) return;
              if (keyword.equals("format")) return;
              converted.set(keyword, value(keyword, entry.getValue()));
            });
    if (schema.has("format")) addFormat(converted, schema.get("format").asText());
    return converted;
  }

  private static JsonNode value(String keyword, JsonNode value) {
    if (keyword.equals("$ref")) {
      return Json.MAPPER.getNodeFactory().textNode(value.asText().replace(COMPONENTS, "#/$defs/"));
    }
    if (keyword.equals("pattern")) {
      return Json.MAPPER.getNodeFactory().textNode(Formats.forJava(value.asText()));
    }
    if (OF_SCHEMAS.contains(keyword)) {
      ObjectNode schemas = Json.MAPPER.createObjectNode();
      value.properties().forEach(entry -> schemas.set(entry.getKey(), subschema(entry.getValue())));
      return schemas;
    }
    return subschema(value);
  }

  /** A schema may be true or false as well, and a keyword's value be no schema. */
  private static JsonNode subschema(JsonNode value) {
    return value.isObject() ? converted(value) : value;
  }

  /** Below allOf, where it cannot get in the way of a keyword that is there already. */
  private static void addFormat(ObjectNode schema, String format) {
    ObjectNode alone = Json.MAPPER.createObjectNode();
    Formats.regex(format).ifPresent(regex -> alone.put("pattern", "^(?:" + regex + ")\\z"));
    if (format.equals("int32"))
      alone.put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
    if (!alone.isEmpty()) schema.withArray("allOf").add(alone);
  }
}
