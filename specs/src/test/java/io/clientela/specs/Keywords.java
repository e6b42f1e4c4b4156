package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.function.BiConsumer;

/** Visits every object of a contract whose keys are keywords: neither names nor example data. */
final class Keywords {
  /** Keywords whose value has names as its keys. */
  private static final Set<String> MAPS =
      Set.of(
          "paths",
          "webhooks",
          "properties",
          "dependentSchemas",
          "schemas",
          "responses",
          "headers",
          "content",
          "encoding",
          "requestBodies",
          "securitySchemes");

  private static final Set<String> DATA =
      Set.of(
          "example", "examples", "default", "enum", "const", "security", "x-paging", "x-envelope");

  private Keywords() {}

  static void visit(JsonNode bundle, BiConsumer<String, JsonNode> visitor) {
    visit("#", bundle, visitor);
  }

  private static void visit(String at, JsonNode node, BiConsumer<String, JsonNode> visitor) {
    if (node.isObject()) {
      visitor.accept(at, node);
      for (var entry : node.properties()) {
        String child = Pointer.child(at, entry.getKey());
        if (DATA.contains(entry.getKey())) continue;
        if (isMap(entry.getKey(), entry.getValue())) {
          values(child, entry.getValue(), visitor);
        } else {
          visit(child, entry.getValue(), visitor);
        }
      }
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      JsonNode name = node.get(i).path("name");
      String segment = name.isTextual() ? name.asText() : String.valueOf(i);
      visit(Pointer.child(at, segment), node.get(i), visitor);
    }
  }

  private static void values(String at, JsonNode map, BiConsumer<String, JsonNode> visitor) {
    map.properties().forEach(e -> visit(Pointer.child(at, e.getKey()), e.getValue(), visitor));
  }

  /** Parameters are a list in an operation and a map among the components. */
  private static boolean isMap(String key, JsonNode value) {
    return value.isObject() && (MAPS.contains(key) || key.equals("parameters"));
  }
}
