package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clientela.conformance.contract.Pointers;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A node of a bundle with its pointer; it may be missing.
 *
 * @param exists whether the bundle holds it: a schema that stands for none it does not
 */
record Located(JsonNode root, String pointer, JsonNode node, boolean exists) {
  static Located at(JsonNode root, String pointer) {
    return of(root, pointer, root.at(pointer));
  }

  private static Located of(JsonNode root, String pointer, JsonNode node) {
    return new Located(root, pointer, node, !node.isMissingNode());
  }

  Located get(String key) {
    return of(root, pointer + Pointers.step(key), node.path(key));
  }

  Located get(int index) {
    return of(root, pointer + "/" + index, node.path(index));
  }

  /** A schema inside this one; none is as one that allows everything. */
  Located schema(String key) {
    Located child = get(key);
    return child.exists ? child : new Located(root, child.pointer, BooleanNode.TRUE, false);
  }

  boolean has(String key) {
    return node.has(key);
  }

  @Nullable JsonNode value() {
    return exists ? node : null;
  }

  boolean isReference() {
    return node.has("$ref");
  }

  /** Itself, or what its references lead to. */
  Located target() {
    Located found = this;
    Set<String> passed = new HashSet<>();
    while (found.isReference()) {
      String reference = found.node.get("$ref").asText();
      if (!reference.startsWith("#/") || !passed.add(reference)) {
        throw new UnreadableBaseException(
            "expected at #%s a reference into the bundle that ends at something, found %s"
                .formatted(found.pointer, reference));
      }
      found = at(root, reference.substring(1));
      if (found.node.isMissingNode()) {
        throw new UnreadableBaseException(
            "expected %s in the bundle, as #%s refers to it, found nothing"
                .formatted(reference, pointer));
      }
    }
    return found;
  }

  /** The names of the members, of either. */
  static Set<String> names(Located one, Located other) {
    Set<String> names = new LinkedHashSet<>();
    one.node.fieldNames().forEachRemaining(names::add);
    other.node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  static Located missing(Located beside) {
    return of(beside.root, beside.pointer, MissingNode.getInstance());
  }
}
