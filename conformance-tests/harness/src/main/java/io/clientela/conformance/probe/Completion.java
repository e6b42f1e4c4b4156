package io.clientela.conformance.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Completes an example with the properties that its schema knows and it lacks, by the examples that
 * the properties have of their own. A schema inside itself is not completed again.
 */
public final class Completion {
  private final Contract contract;
  private final Deque<String> open = new ArrayDeque<>();

  public Completion(Contract contract) {
    this.contract = contract;
  }

  /** The example with every property. */
  public JsonNode of(JsonNode schema, JsonNode example) {
    return complete(schema, example.deepCopy());
  }

  private JsonNode complete(JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      String target = Contract.target(schema);
      if (open.contains(target)) return value;
      open.push(target);
      JsonNode completed = complete(contract.resolve(schema), value);
      open.pop();
      return completed;
    }
    if (value instanceof ObjectNode object) addMissing(schema, object);
    if (value instanceof ArrayNode array && !array.isEmpty() && schema.has("items")) {
      array.set(0, complete(schema.get("items"), array.get(0)));
    }
    return value;
  }

  private void addMissing(JsonNode schema, ObjectNode object) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      JsonNode own = object.get(property.getKey());
      JsonNode value = own == null || own.isNull() ? example(property.getValue()) : own;
      if (value == null) continue;
      object.set(property.getKey(), complete(property.getValue(), value));
    }
  }

  private @Nullable JsonNode example(JsonNode schema) {
    if (schema.has("example")) return schema.get("example").deepCopy();
    JsonNode resolved = contract.resolve(schema);
    if (resolved.has("example")) return resolved.get("example").deepCopy();
    if (resolved.has("properties")) return Json.MAPPER.createObjectNode();
    if (!resolved.has("items")) return null;
    JsonNode item = example(resolved.get("items"));
    return item == null ? null : Json.MAPPER.createArrayNode().add(item);
  }
}
