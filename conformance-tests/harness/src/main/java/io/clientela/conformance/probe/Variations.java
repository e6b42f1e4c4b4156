package io.clientela.conformance.probe;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Pointers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values near a valid one of a body: at each place that a schema knows, whatever its keywords allow
 * at their bounds and whatever they refuse just beyond. Which of them are valid is not said here;
 * that is for an oracle.
 */
public final class Variations {
  private final Contract contract;
  private final Set<String> seen = new HashSet<>();

  public Variations(Contract contract) {
    this.contract = contract;
  }

  /**
   * A value that differs from a valid one in one place.
   *
   * @param pointer of the schema of that place
   */
  public record Variation(JsonNode value, String what, String pointer) {}

  /**
   * The variations of a value. A place whose schema was varied before, in this or another value of
   * the same body, is left alone, unless its schema judges it by its surroundings.
   */
  public List<Variation> of(JsonNode schema, String schemaPointer, JsonNode value) {
    List<Variation> all = new ArrayList<>();
    vary(all, schema, schemaPointer, value, "", false);
    return all;
  }

  private void vary(
      List<Variation> all,
      JsonNode schema,
      String pointer,
      JsonNode root,
      String at,
      boolean again) {
    JsonNode value = root.at(at);
    if (schema.has("$ref")) {
      vary(all, contract.resolve(schema), Contract.target(schema), root, at, again);
      if (seen.add(pointer)) add(all, schema, pointer, root, at, false);
      return;
    }
    boolean conditional = schema.has("if") || schema.has("dependentSchemas");
    if (seen.add(pointer) || conditional || again) add(all, schema, pointer, root, at, true);
    if (value.isObject()) {
      members(all, schema, pointer, root, at, conditional);
    } else if (value.isArray() && schema.has("items")) {
      for (int i = 0; i < value.size(); i++) {
        vary(all, schema.get("items"), pointer + "/items", root, at + "/" + i, false);
      }
    }
  }

  private void members(
      List<Variation> all,
      JsonNode schema,
      String pointer,
      JsonNode root,
      String at,
      boolean conditional) {
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String name = property.getKey();
      if (!root.at(at).has(name)) continue;
      String child = pointer + "/properties" + Pointers.step(name);
      if (!seen.contains(child) || conditional) {
        ObjectNode without = (ObjectNode) copy(root, at);
        all.add(
            new Variation(
                rootOf(root, at, without.deepCopy().without(name)),
                at + " without " + name,
                child));
      }
      boolean again = conditional && judged(schema, name);
      vary(all, property.getValue(), child, root, at + Pointers.step(name), again);
    }
    JsonNode values = schema.path("additionalProperties");
    if (!values.isObject()) return;
    for (Map.Entry<String, JsonNode> member : root.at(at).properties()) {
      if (schema.path("properties").has(member.getKey())) continue;
      String place = at + Pointers.step(member.getKey());
      vary(all, values, pointer + "/additionalProperties", root, place, false);
    }
  }

  /** Whether a condition of the schema is about the property. */
  private static boolean judged(JsonNode schema, String property) {
    for (String keyword : List.of("if", "then", "else", "dependentSchemas")) {
      if (schema.path(keyword).toString().contains('"' + property + '"')) return true;
    }
    return false;
  }

  private void add(
      List<Variation> all,
      JsonNode schema,
      String pointer,
      JsonNode root,
      String at,
      boolean everything) {
    List<JsonNode> values = everything ? Probes.of(schema, root.at(at)) : Probes.types(root.at(at));
    Set<JsonNode> used = new HashSet<>();
    for (JsonNode value : values) {
      if (!used.add(value)) continue;
      String shown = value.toString();
      if (value.has("unexpected")) shown = "more than it has, " + value.get("unexpected");
      if (shown.length() > 40) shown = shown.substring(0, 40) + "...";
      all.add(new Variation(rootOf(root, at, value), at + " = " + shown, pointer));
    }
  }

  private static JsonNode copy(JsonNode root, String at) {
    return root.at(at).deepCopy();
  }

  /** The root with another value at a place. */
  static JsonNode rootOf(JsonNode root, String at, JsonNode value) {
    if (at.isEmpty()) return value;
    JsonNode changed = root.deepCopy();
    JsonPointer place = JsonPointer.compile(at);
    JsonNode parent = changed.at(place.head());
    if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), value);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
    }
    return changed;
  }
}
