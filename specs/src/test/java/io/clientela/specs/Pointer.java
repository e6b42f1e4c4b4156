package io.clientela.specs;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** JSON pointers into a bundle, {@code #/a/b}, in which a parameter is named and not counted. */
final class Pointer {
  private Pointer() {}

  static String child(String pointer, String segment) {
    return pointer + JsonPointer.empty().appendProperty(segment);
  }

  static String last(String pointer) {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  /** The node that the pointer names, a missing node if there is none. */
  static JsonNode resolve(JsonNode bundle, String pointer) {
    if (!pointer.startsWith("#/")) return MissingNode.getInstance();

    JsonNode node = bundle;
    String parent = "";
    for (String escaped : pointer.substring(2).split("/", -1)) {
      String segment = unescape(escaped);
      node = step(bundle, node, parent, segment);
      parent = segment;
    }
    return node;
  }

  /** The node itself, or what its {@code $ref} names. */
  static JsonNode follow(JsonNode bundle, JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isTextual() ? resolve(bundle, reference.asText()) : node;
  }

  private static JsonNode step(JsonNode bundle, JsonNode node, String parent, String segment) {
    if (!node.isArray()) return node.path(segment);
    if (parent.equals("parameters")) return parameter(bundle, node, segment);
    return segment.matches("[0-9]{1,6}")
        ? node.path(Integer.parseInt(segment))
        : MissingNode.getInstance();
  }

  private static JsonNode parameter(JsonNode bundle, JsonNode parameters, String name) {
    for (JsonNode parameter : parameters) {
      if (follow(bundle, parameter).path("name").asText().equals(name)) return parameter;
    }
    return MissingNode.getInstance();
  }

  static String unescape(String segment) {
    return JsonPointer.compile("/" + segment).getMatchingProperty();
  }
}
