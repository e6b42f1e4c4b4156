package io.clientela.review.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Pointer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The objects of a bundle that have a text which a reviewer is shown. */
final class TextNodes {
  static final List<String> KEYS = List.of("title", "summary", "description");

  /** Values, and what only a generator reads. */
  private static final Set<String> SKIPPED =
      Set.of("example", "value", "default", "enum", "const", "if", "then", "else", "required");

  private final IdentityHashMap<JsonNode, String> pointers = new IdentityHashMap<>();

  private TextNodes() {}

  /** Each such object by identity, with a JSON pointer to it. */
  static IdentityHashMap<JsonNode, String> of(JsonNode bundle) {
    TextNodes walk = new TextNodes();
    walk.object("#", bundle);
    return walk.pointers;
  }

  static boolean hasText(JsonNode object) {
    return KEYS.stream().anyMatch(key -> object.path(key).isTextual());
  }

  private void object(String pointer, JsonNode object) {
    if (hasText(object)) pointers.put(object, pointer);
    children(pointer, object);
  }

  private void children(String pointer, JsonNode object) {
    for (var entry : object.properties()) {
      if (SKIPPED.contains(entry.getKey()) || entry.getKey().startsWith("x-")) continue;
      String at = Pointer.child(pointer, entry.getKey());
      boolean named = entry.getKey().equals("properties");
      if (named) named(at, entry.getValue());
      else value(at, entry.getValue());
    }
  }

  /** Properties by name: a property may be called {@code description}. */
  private void named(String pointer, JsonNode properties) {
    properties.properties().forEach(e -> value(Pointer.child(pointer, e.getKey()), e.getValue()));
  }

  private void value(String pointer, JsonNode value) {
    if (value.isObject()) object(pointer, value);
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      if (value.get(i).isObject()) object(pointer + "/" + i, value.get(i));
    }
  }
}
