package io.clientela.conformance.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Pointers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Single faults in a schema and in the schemas inside it. */
final class SchemaFaults {
  private static final Map<String, String> OTHER_TYPE =
      Map.of(
          "string", "integer",
          "integer", "string",
          "number", "string",
          "boolean", "string",
          "array", "object",
          "object", "array");
  private static final List<String> NUMBERS =
      List.of(
          "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties");
  private static final List<String> DROPPED =
      List.of("enum", "pattern", "format", "if", "dependentSchemas", "items");

  private final String pointer;
  private final JsonNode schema;
  private final boolean textOnly;
  private final Sink sink;

  /** Takes a fault: its operator, pointer, detail and the change that makes it. */
  @FunctionalInterface
  interface Sink {
    void add(String operator, String pointer, String detail, Consumer<JsonNode> change);
  }

  private SchemaFaults(String pointer, JsonNode schema, boolean textOnly, Sink sink) {
    this.pointer = pointer;
    this.schema = schema;
    this.textOnly = textOnly;
    this.sink = sink;
  }

  /**
   * Makes the faults of a schema.
   *
   * @param textOnly whether its values are always text, as those of parameters and forms are: that
   *     null is allowed, or that text need not be text, makes no difference there
   */
  static void at(String pointer, JsonNode schema, boolean textOnly, Sink sink) {
    if (!schema.isObject() || schema.has("$ref")) return;
    SchemaFaults faults = new SchemaFaults(pointer, schema, textOnly, sink);
    faults.types();
    faults.keywords();
    faults.values();
    faults.objects();
    if (schema.has("items")) at(pointer + "/items", schema.get("items"), textOnly, sink);
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String child = pointer + "/properties" + Pointers.step(property.getKey());
      at(child, property.getValue(), textOnly, sink);
    }
  }

  private void fault(String operator, String detail, Consumer<ObjectNode> change) {
    sink.add(operator, pointer, detail, root -> change.accept(Mutator.object(root, pointer)));
  }

  private void types() {
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      String name = type.asText();
      // As an object, Prism has no response to a text that is none.
      boolean list = textOnly && name.equals("array");
      String other = list ? "integer" : OTHER_TYPE.get(name);
      fault("change-type", "", changed -> changed.put("type", other));
      // Where the values are listed, the type says nothing more.
      boolean listed = schema.has("enum");
      if (!listed && !(textOnly && name.equals("string"))) {
        fault("drop-type", "", changed -> changed.remove("type"));
      }
      if (!listed && !textOnly) {
        fault("allow-null", "", changed -> changed.putArray("type").add(name).add("null"));
      }
    }
    if (!type.isArray()) return;
    String operator = schema.has("x-wire-scalar") ? "narrow-wire-scalar" : "narrow-type";
    for (int i = 0; i < type.size(); i++) {
      int index = i;
      fault(
          operator,
          type.get(i).asText(),
          changed -> ((ArrayNode) changed.get("type")).remove(index));
    }
    if (!schema.has("enum")) fault("drop-type", "", changed -> changed.remove("type"));
  }

  private void keywords() {
    for (String keyword : DROPPED) {
      // A JSON number beyond 64 bits has lost its digits before any validator sees it.
      boolean wide = keyword.equals("format") && schema.path(keyword).asText().equals("int64");
      if (schema.has(keyword) && !wide) {
        fault("drop-" + keyword, "", changed -> changed.remove(keyword));
      }
    }
    if (schema.has("pattern")) {
      fault("change-pattern", "", changed -> changed.put("pattern", "^unheard of$"));
    }
    boolean text = schema.path("type").toString().contains("\"string\"");
    if (text && !schema.has("enum") && !schema.has("pattern")) {
      String format = schema.path("format").asText().equals("date") ? "email" : "date";
      fault("change-format", "", changed -> changed.put("format", format));
    }
  }

  private void values() {
    for (String keyword : NUMBERS) {
      if (!schema.has(keyword)) continue;
      BigDecimal value = schema.get(keyword).decimalValue();
      fault("drop-" + keyword, "", changed -> changed.remove(keyword));
      fault("raise-" + keyword, "", changed -> changed.put(keyword, value.add(BigDecimal.ONE)));
      if (value.signum() > 0 || keyword.length() == 7) {
        fault(
            "lower-" + keyword,
            "",
            changed -> changed.put(keyword, value.subtract(BigDecimal.ONE)));
      }
    }
    JsonNode values = schema.path("enum");
    for (int i = 0; i < values.size(); i++) {
      int index = i;
      fault(
          "drop-enum-value",
          values.get(i).toString(),
          changed -> ((ArrayNode) changed.get("enum")).remove(index));
    }
    if (!values.isEmpty()) {
      boolean number = values.get(0).isNumber();
      fault(
          "add-enum-value",
          "",
          changed -> {
            ArrayNode array = (ArrayNode) changed.get("enum");
            if (number) array.add(7);
            if (!number) array.add("x");
          });
    }
  }

  private void objects() {
    for (int i = 0; i < schema.path("required").size(); i++) {
      int index = i;
      fault(
          "drop-required",
          schema.get("required").get(i).asText(),
          changed -> ((ArrayNode) changed.get("required")).remove(index));
    }
    List<String> required =
        schema.has("required") ? Contract.strings(schema.get("required")) : List.of();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      String child = pointer + "/properties" + Pointers.step(name);
      sink.add("drop-property", child, "", root -> Mutator.remove(root, child));
      JsonPointer at = JsonPointer.compile(child);
      sink.add("rename-property", child, "", root -> Mutator.rename(root, at, name + "x"));
      if (!required.contains(name)) {
        fault("add-required", name, changed -> changed.withArrayProperty("required").add(name));
      }
    }
    if (!schema.has("properties")) return;
    if (schema.path("additionalProperties").isBoolean()) {
      fault("open-schema", "", changed -> changed.remove("additionalProperties"));
    } else {
      fault("close-schema", "", changed -> changed.put("additionalProperties", false));
    }
  }
}
