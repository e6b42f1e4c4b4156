package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** JSON pointers of provenance.yaml, {@code #/a/b}, in which a parameter is named, not counted. */
public final class Pointer {
  private Pointer() {}

  public static String child(String pointer, String segment) {
    return pointer + "/" + segment.replace("~", "~0").replace("/", "~1");
  }

  public static String last(String pointer) {
    return unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
  }

  public static String parent(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  static String unescape(String segment) {
    return segment.replace("~1", "/").replace("~0", "~");
  }

  /** Whether the second lies at or below the first. */
  public static boolean covers(String pointer, String inner) {
    return inner.equals(pointer) || inner.startsWith(pointer + "/");
  }

  /** The node that the pointer names, a missing node if there is none. */
  public static JsonNode resolve(JsonNode bundle, String pointer) {
    if (!pointer.startsWith("#/")) return MissingNode.getInstance();
    JsonNode node = bundle;
    for (String segment : pointer.substring(2).split("/", -1)) {
      node = step(bundle, node, unescape(segment));
    }
    return node;
  }

  /** The node itself, or what its {@code $ref} names. */
  public static JsonNode follow(JsonNode bundle, JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isTextual() ? resolve(bundle, reference.asText()) : node;
  }

  private static JsonNode step(JsonNode bundle, JsonNode node, String segment) {
    if (!node.isArray()) return node.path(segment);
    for (JsonNode item : node) {
      if (follow(bundle, item).path("name").asText().equals(segment)) return item;
    }
    return segment.matches("[0-9]{1,6}") ? node.path(Integer.parseInt(segment)) : absent();
  }

  private static JsonNode absent() {
    return MissingNode.getInstance();
  }
}
