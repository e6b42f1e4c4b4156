package io.clientela.review.field;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.review.evidence.Pointer;
import java.util.Optional;

/** Records with every property, made of the examples of a contract's properties. */
final class SchemaSamples {
  private final JsonNode schemas;

  SchemaSamples(JsonNode bundle) {
    this.schemas = bundle.path("components").path("schemas");
  }

  ObjectNode full(String schema) {
    ObjectNode full = JsonNodeFactory.instance.objectNode();
    for (var property : schemas.path(schema).path("properties").properties()) {
      JsonNode example = example(property.getValue());
      if (!example.isMissingNode()) full.set(property.getKey(), example);
    }
    return full;
  }

  boolean isRequired(String schema, String property) {
    for (JsonNode required : schemas.path(schema).path("required")) {
      if (required.asText().equals(property)) return true;
    }
    return false;
  }

  /** The schema of an object, or of the items of a list, that a property holds. */
  Optional<String> schemaOf(String schema, String property) {
    JsonNode stated = schemas.path(schema).path("properties").path(property);
    JsonNode reference =
        stated.has("$ref") ? stated.path("$ref") : stated.path("items").path("$ref");
    return Optional.ofNullable(reference.textValue()).map(Pointer::last);
  }

  private JsonNode example(JsonNode property) {
    if (property.has("example")) return property.path("example");
    if (property.has("$ref")) return full(Pointer.last(property.path("$ref").asText()));
    if (!property.path("items").has("$ref")) return property.path("example");
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    return list.add(full(Pointer.last(property.path("items").path("$ref").asText())));
  }
}
