package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Errors in the keywords of schemas. */
final class SchemaPlants {
  private static final List<String> BOUNDS =
      List.of("maximum", "minimum", "maxLength", "minLength", "minItems", "minProperties");
  private static final List<String> DROPPED =
      List.of(
          "maximum",
          "minimum",
          "maxLength",
          "minLength",
          "default",
          "format",
          "pattern",
          "additionalProperties",
          "required",
          "contentEncoding",
          "x-integer-form");
  private static final Map<String, String> OTHER_TYPE =
      Map.of(
          "string", "integer", "integer", "string", "number", "string", "boolean", "string",
          "array", "string", "object", "array");

  private final List<Plant> plants = new ArrayList<>();

  private SchemaPlants() {}

  static List<Plant> of(JsonNode bundle) {
    SchemaPlants plants = new SchemaPlants();
    for (ContractNode node : ContractNodes.of(bundle)) {
      String at = node.pointer();
      if (node.is(Kind.PROPERTY)) plants.schema(at, node.json());
      if (node.is(Kind.PARAMETER)) plants.schema(at + "/schema", node.json().path("schema"));
      if (node.is(Kind.SCHEMA)) plants.literals(at, node.json());
    }
    return plants.plants;
  }

  private void schema(String at, JsonNode schema) {
    literals(at, schema);
    add("it is called deprecated", at, s -> s.put("deprecated", true));
    String type = type(schema);
    boolean bounded = schema.has("maxLength") || schema.has("pattern") || schema.has("maximum");
    if (type.equals("string") && !bounded) {
      add("a longest length is invented", at, s -> s.put("maxLength", 77));
      if (!schema.has("format")) add("a format is invented", at, s -> s.put("format", "uri"));
    }
    if (type.equals("integer") && !bounded) {
      add("a maximum is invented", at, s -> s.put("maximum", 9999));
      add("a divisor is invented", at, s -> s.put("multipleOf", 5));
      add("an exclusive bound is invented", at, s -> s.put("exclusiveMaximum", 500));
    }
    if (type.equals("boolean") && !schema.has("default")) {
      add("a default is invented", at, s -> s.put("default", true));
    }
    if (schema.has("$ref")) {
      add(
          "a named schema becomes text",
          at,
          s -> {
            s.remove("$ref");
            s.put("type", "string");
          });
    }
    if (schema.has("example") && schema.has("type") && !type.equals("array")) {
      boolean text = schema.get("example").isTextual();
      add(
          "an example leaves its type",
          at,
          s -> {
            if (text) s.put("example", 7);
            else s.putArray("example").addObject();
          });
    }
    if (schema.path("description").asText().matches("(?s)(?:.*[^\\p{L}\\d.])?[0-9].*")) {
      add("a number in a description is changed", at, s -> s.put("description", counted(s)));
    }
    nullable(at, schema);
  }

  private static String counted(ObjectNode schema) {
    return schema
        .path("description")
        .asText()
        .replaceFirst("(?<![\\p{L}\\d.])[0-9]+(\\.[0-9]+)?", "83$0");
  }

  private void nullable(String at, JsonNode schema) {
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      add("null is added", at, s -> s.putArray("type").add(type.asText()).add("null"));
    } else if (Json.texts(type).contains("null") && type.size() == 2) {
      add("null is dropped", at, s -> s.put("type", type(schema)));
    }
  }

  private void literals(String at, JsonNode schema) {
    for (String key : BOUNDS) {
      if (schema.has(key)) add(key + " is changed", at, s -> s.put(key, s.path(key).asInt() + 1));
    }
    JsonNode value = schema.path("default");
    if (value.isInt()) add("a default is changed", at, s -> s.put("default", value.asInt() + 1));
    if (value.isBoolean()) {
      add("a default is changed", at, s -> s.put("default", !value.asBoolean()));
    }
    for (String key : DROPPED) {
      // A list of whole numbers needs no format; some have none.
      if (key.equals("format") && schema.has("enum")) continue;
      if (schema.has(key)) add(key + " is dropped", at, s -> s.remove(key));
    }
    if (schema.has("format")) {
      String other = schema.path("format").asText().equals("int64") ? "int32" : "int64";
      add("a format is changed", at, s -> s.put("format", other));
    }
    if (schema.has("pattern")) {
      add(
          "a pattern is changed",
          at,
          s -> s.put("pattern", s.path("pattern").asText().replaceFirst("\\$", "[0-9]*\\$")));
    }
    String type = type(schema);
    if (OTHER_TYPE.containsKey(type)) {
      add("a type is changed", at, s -> retype(s, type, OTHER_TYPE.get(type)));
    }
  }

  private static void retype(ObjectNode schema, String type, String other) {
    if (schema.path("type").isTextual()) {
      schema.put("type", other);
      return;
    }
    ArrayNode types = schema.withArray("type");
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).asText().equals(type)) types.set(i, Json.of(other));
    }
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isTextual() ? type.asText() : type.path(0).asText();
  }

  private void add(String kind, String at, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(
            kind,
            at,
            (contract, claims) -> error.accept((ObjectNode) Pointer.resolve(contract, at))));
  }
}
