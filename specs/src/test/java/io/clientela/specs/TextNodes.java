package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The objects of a bundle that have a text for people, by the path that names them in an overlay.
 */
final class TextNodes {
  static final List<String> KEYS = List.of("title", "summary", "description");

  /** Values, and what repeats the texts of others. */
  private static final Set<String> SKIPPED =
      Set.of("example", "value", "default", "enum", "const", "if", "then", "else", "required");

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final Map<String, JsonNode> nodes = new LinkedHashMap<>();

  private TextNodes() {}

  /** In the order of the bundle; a path has one form, so that two can be compared. */
  static Map<String, JsonNode> of(JsonNode bundle) {
    TextNodes walk = new TextNodes();
    walk.value("$", bundle);
    return walk.nodes;
  }

  private void value(String path, JsonNode value) {
    if (value.isObject()) object(path, value);
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      value(path + item(value.get(i), i), value.get(i));
    }
  }

  private void object(String path, JsonNode object) {
    if (KEYS.stream().anyMatch(key -> object.path(key).isTextual())) nodes.put(path, object);
    for (var entry : object.properties()) {
      String key = entry.getKey();
      if (SKIPPED.contains(key) || key.startsWith("x-")) continue;
      if (key.equals("properties")) named(path + ".properties", entry.getValue());
      else value(path + step(key), entry.getValue());
    }
  }

  /** A property may have the name of a keyword. */
  private void named(String path, JsonNode properties) {
    properties.properties().forEach(e -> value(path + step(e.getKey()), e.getValue()));
  }

  private static String step(String key) {
    return PLAIN.matcher(key).matches() ? "." + key : "['" + key + "']";
  }

  private static String item(JsonNode item, int index) {
    String name = item.path("name").asText();
    return name.isEmpty() ? "[" + index + "]" : "[?(@.name=='" + name + "')]";
  }
}
