package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Errors in the schemas of properties, parameters and components. */
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

  private final JsonNode bundle;
  private final List<Plant> plants = new ArrayList<>();

  private SchemaPlants(JsonNode bundle) {
    this.bundle = bundle;
  }

  static List<Plant> of(JsonNode bundle) {
    SchemaPlants plants = new SchemaPlants(bundle);
    for (ContractNode node : ContractNodes.of(bundle)) {
      String at = node.pointer();
      if (node.is(Kind.PROPERTY)) plants.schema(at, node.json());
      if (node.is(Kind.PARAMETER)) plants.schema(at + "/schema", node.json().path("schema"));
      if (node.is(Kind.SCHEMA)) plants.component(at, node.json());
    }
    return plants.plants;
  }

  private void schema(String at, JsonNode schema) {
    literals(at, schema);
    String type = type(schema);
    boolean bounded = schema.has("maxLength") || schema.has("pattern") || schema.has("maximum");
    if (type.equals("string") && !bounded) {
      add("a longest length is invented", at, s -> s.put("maxLength", 77));
      if (!schema.has("format")) add("a format is invented", at, s -> s.put("format", "uri"));
    }
    if (type.equals("integer") && !bounded) {
      add("a maximum is invented", at, s -> s.put("maximum", 9999));
      add("a divisor is invented", at, s -> s.put("multipleOf", 5));
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
    if (schema.has("example") && schema.has("type")) {
      boolean text = schema.get("example").isTextual();
      add(
          "an example leaves its type",
          at,
          s -> {
            if (text) s.put("example", 7);
            else s.putArray("example").addObject();
          });
    }
    if (schema.path("description").asText().matches("(?s).*[0-9].*")) {
      add("a number in a description is changed", at, s -> s.put("description", counted(s)));
    }
    nullable(at, schema);
  }

  private static String counted(ObjectNode schema) {
    return schema.path("description").asText().replaceFirst("[0-9]+(\\.[0-9]+)?", "83$0");
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

  private void component(String at, JsonNode schema) {
    literals(at, schema);
    if (schema.has("enum") && schema.has("x-enum-varnames")) enumeration(at, schema);
    ArrayNode required = schema.path("required") instanceof ArrayNode list ? list : null;
    if (required != null) {
      add("a required mark is dropped", at, s -> s.withArray("required").remove(0));
    }
    for (String name : names(schema)) {
      if (required != null && Json.texts(required).contains(name)) continue;
      add("a required mark is invented", at, s -> s.withArray("required").add(name));
      break;
    }
    if (schema.has("properties")) {
      for (String name : names(schema)) property(at, name);
      invented(at, schema);
    }
  }

  private void enumeration(String at, JsonNode schema) {
    boolean numbers = schema.path("enum").path(0).isInt();
    add(
        "a code is added",
        at,
        s -> {
          if (numbers) s.withArray("enum").add(9);
          else s.withArray("enum").add("zz");
          s.withArray("x-enum-varnames").add("MORE");
          s.withArray("x-enum-descriptions").add("More.");
        });
    for (String key : List.of("enum", "x-enum-varnames", "x-enum-descriptions")) {
      add(key + " has its first two swapped", at, s -> swap(s.withArray(key)));
    }
    add(
        "a code is removed",
        at,
        s -> {
          for (String key : List.of("enum", "x-enum-varnames", "x-enum-descriptions")) {
            s.withArray(key).remove(0);
          }
        });
  }

  private static void swap(ArrayNode list) {
    JsonNode first = list.get(0);
    list.set(0, list.get(1));
    list.set(1, first);
  }

  private void property(String at, String name) {
    String pointer = Pointer.child(at + "/properties", name);
    plants.add(
        new Plant(
            "a property is dropped",
            pointer,
            (contract, claims) -> {
              ObjectNode schema = (ObjectNode) Pointer.resolve(contract, at);
              ((ObjectNode) schema.path("properties")).remove(name);
              Plant.dropClaims(claims, pointer);
            }));
    String other =
        name.substring(0, 1).equals(name.substring(0, 1).toUpperCase())
            ? name.toLowerCase()
            : name.substring(0, 1).toUpperCase() + name.substring(1);
    plants.add(
        new Plant(
            "a property's case is changed",
            pointer,
            (contract, claims) -> {
              ObjectNode properties = (ObjectNode) Pointer.resolve(contract, at + "/properties");
              properties.set(other, properties.remove(name));
              Plant.repoint(claims, pointer, Pointer.child(at + "/properties", other));
            }));
  }

  /** With a claim that is a copy of that of another property. */
  private void invented(String at, JsonNode schema) {
    String model = names(schema).get(0);
    plants.add(
        new Plant(
            "a property is invented",
            at,
            (contract, claims) -> {
              ObjectNode properties = (ObjectNode) Pointer.resolve(contract, at + "/properties");
              properties.set("extra", properties.get(model).deepCopy());
              for (JsonNode claim : List.copyOf(claims.path("claims").valueStream().toList())) {
                if (!claim.path("at").asText().equals(Pointer.child(at + "/properties", model)))
                  continue;
                ObjectNode copy = claim.deepCopy();
                copy.put("at", at + "/properties/extra");
                claims.withArray("claims").add(copy);
              }
            }));
  }

  private static List<String> names(JsonNode schema) {
    return schema.path("properties").properties().stream().map(Map.Entry::getKey).toList();
  }

  private void add(String kind, String at, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(
            kind,
            at,
            (contract, claims) -> error.accept((ObjectNode) Pointer.resolve(contract, at))));
  }
}
