package io.clientela.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Single keywords of a schema, each judged for itself. */
public final class KeywordChecks {
  private static final List<String> SIMPLE =
      List.of(
          "type",
          "enum",
          "pattern",
          "format",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "minProperties");
  private static final List<String> OF_TEXT = List.of("pattern", "minLength", "maxLength");
  private static final List<String> OF_NUMBERS = List.of("minimum", "maximum");

  private final SchemaOracle oracle =
      new SchemaOracle(new Contract("keywords", Json.MAPPER.createObjectNode()));
  private final Map<String, ObjectNode> alone = new HashMap<>();

  /** The keywords of a schema that can be satisfied and violated; of required, each name. */
  public static List<String> in(JsonNode schema) {
    List<String> keywords = new ArrayList<>();
    for (String keyword : SIMPLE) {
      if (!schema.has(keyword) || informs(schema, keyword)) continue;
      keywords.add(keyword);
    }
    schema.path("required").forEach(name -> keywords.add("required/" + name.asText()));
    if (schema.path("additionalProperties").isBoolean()
        && !schema.get("additionalProperties").asBoolean()) {
      keywords.add("additionalProperties");
    }
    return keywords;
  }

  /** A format that JSON cannot violate: 64 bits, where numbers have lost digits, and passwords. */
  private static boolean informs(JsonNode schema, String keyword) {
    if (!keyword.equals("format")) return false;
    String format = schema.get("format").asText();
    return format.equals("int64") || format.equals("password");
  }

  /** Whether the value satisfies the keyword; null where the keyword does not apply to it. */
  @Nullable
  public Boolean satisfied(JsonNode schema, String keyword, JsonNode value) {
    if (keyword.startsWith("required/")) {
      return value.isObject() ? value.has(keyword.substring("required/".length())) : null;
    }
    if (keyword.equals("additionalProperties")) {
      return value.isObject() ? closed(schema, value) : null;
    }
    if (OF_TEXT.contains(keyword) && !value.isTextual()) return null;
    if (OF_NUMBERS.contains(keyword) && !value.isNumber()) return null;
    if (keyword.equals("minItems") && !value.isArray()) return null;
    if (keyword.equals("minProperties") && !value.isObject()) return null;
    if (keyword.equals("format")) {
      boolean number = schema.get("format").asText().startsWith("int");
      if (number ? !value.isIntegralNumber() : !value.isTextual()) return null;
    }
    ObjectNode single =
        alone.computeIfAbsent(
            keyword + schema.get(keyword),
            key -> Json.MAPPER.createObjectNode().set(keyword, schema.get(keyword)));
    return oracle.accepts(single, value);
  }

  private static boolean closed(JsonNode schema, JsonNode value) {
    var names = value.fieldNames();
    while (names.hasNext()) {
      if (!schema.path("properties").has(names.next())) return false;
    }
    return true;
  }
}
