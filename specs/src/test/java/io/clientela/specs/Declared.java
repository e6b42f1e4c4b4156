package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Consumer;

/** Follows a value and its schema side by side, down to the properties that schemas declare. */
final class Declared {
  private final JsonNode bundle;
  private final Consumer<String> declared;
  private final Consumer<String> undeclared;

  /**
   * @param declared told {@code Schema.property} for each property that a component schema declares
   * @param undeclared told the path of each property that no schema declares
   */
  Declared(JsonNode bundle, Consumer<String> declared, Consumer<String> undeclared) {
    this.bundle = bundle;
    this.declared = declared;
    this.undeclared = undeclared;
  }

  void walk(JsonNode schema, JsonNode value) {
    walk("", "", schema, value);
  }

  private void walk(String path, String owner, JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").asText();
      walk(path, Pointer.last(reference), Pointer.resolve(bundle, reference), value);
      return;
    }
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      walk(path + "/" + i, owner, schema.path("items"), value.get(i));
    }
    // A schema that says nothing of its properties declares any JSON value.
    boolean any = !schema.has("properties") && !schema.path("type").toString().contains("object");
    if (!value.isObject() || any) return;
    for (var entry : value.properties())
      property(path, owner, schema, entry.getKey(), entry.getValue());
  }

  private void property(String path, String owner, JsonNode schema, String name, JsonNode value) {
    String at = path + "/" + name;
    JsonNode property = schema.path("properties").path(name);
    if (!property.isMissingNode()) {
      declared.accept(owner + "." + name);
      walk(at, owner, property, value);
      return;
    }
    JsonNode values = schema.path("additionalProperties");
    if (values.isObject()) {
      walk(at, owner, values, value);
    } else if (!values.asBoolean()) {
      undeclared.accept(at);
    }
  }
}
