package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goes through both bundles member by member and tells whatever differs and has not been told yet,
 * so that nothing is passed over in silence. What is neither a text nor without a reference to it
 * counts as breaking, as nobody knows what it does.
 */
final class LeftoverDiff {
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "description",
          "summary",
          "example",
          "examples",
          "externalDocs",
          "deprecated",
          "$comment",
          "x-enum-descriptions",
          "x-enumDescriptions");
  private static final Pattern OF_CLIENTS = Pattern.compile("/x-(names(/\\d+)?|expanded|merge)$");
  private static final Set<String> TEXT_ROOTS = Set.of("info", "tags", "openapi");
  private static final Set<String> MAPS =
      Set.of(
          "properties",
          "patternProperties",
          "dependentSchemas",
          "schemas",
          "paths",
          "webhooks",
          "responses",
          "content",
          "headers",
          "parameters",
          "requestBodies",
          "securitySchemes",
          "encoding",
          "variables");

  private static final Set<String> USUAL_DIALECTS =
      Set.of(
          "https://json-schema.org/draft/2020-12/schema",
          "https://spec.openapis.org/oas/3.1/dialect/base");

  private final Changes changes;
  private final Set<String> reached;

  /**
   * Begins.
   *
   * @param reached pointers of the components that an operation of either bundle leads to
   */
  LeftoverDiff(Changes changes, Set<String> reached) {
    this.changes = changes;
    this.reached = reached;
  }

  void compare(Located base, Located next) {
    if (base.node().equals(next.node()) || next.pointer().equals("/info/version")) return;
    if (base.node().isObject() && next.node().isObject()) {
      for (String key : Located.names(base, next)) compare(base.get(key), next.get(key));
    } else if (objects(base.node()) && objects(next.node())) {
      entries(base, next);
    } else {
      tell(base, next);
    }
  }

  private static boolean objects(JsonNode node) {
    return node.isArray() && (node.isEmpty() || node.get(0).isObject());
  }

  /** Entries of a list are matched by what names them, not by their places. */
  private void entries(Located base, Located next) {
    Map<String, Located> before = named(base);
    Map<String, Located> after = named(next);
    boolean same = before.keySet().equals(after.keySet());
    if (same && !List.copyOf(before.keySet()).equals(List.copyOf(after.keySet())))
      order(base, next);
    for (Map.Entry<String, Located> entry : before.entrySet()) {
      Located now = after.remove(entry.getKey());
      if (now != null) compare(entry.getValue(), now);
      if (now == null) tell(entry.getValue(), Located.missing(next));
    }
    after.values().forEach(added -> tell(Located.missing(base), added));
  }

  private static Map<String, Located> named(Located list) {
    Map<String, Located> named = new LinkedHashMap<>();
    for (int i = 0; i < list.node().size(); i++) {
      Located entry = list.get(i);
      String name = "";
      for (String key : List.of("$ref", "url", "name", "in")) {
        name += entry.node().path(key).asText() + " ";
      }
      named.put(name.isBlank() || named.containsKey(name) ? "#" + i : name, entry);
    }
    return named;
  }

  private void tell(Located base, Located next) {
    String pointer = next.exists() ? next.pointer() : base.pointer();
    if (changes.covers(pointer) || base.exists() && changes.covers(base.pointer())) return;
    if (base.node().isArray() && sameItems(base.node(), next.node())) {
      order(base, next);
    } else if (pointer.equals("/jsonSchemaDialect") && usual(base) && usual(next)) {
      note("dialect-named", base, next, "It is the dialect that OpenAPI 3.1 has anyway.");
    } else if (isText(pointer)) {
      note("text-changed", base, next, "Only people read it.");
    } else if (unused(pointer)) {
      note("unused-changed", base, next, "No operation leads to it.");
    } else if (isComponent(pointer)) {
      note("component-moved", base, next, "What uses it is told by itself.");
    } else if (OF_CLIENTS.matcher(pointer).find()) {
      Impact impact = base.exists() ? Impact.BREAKING : Impact.COMPATIBLE;
      String reason = "Methods of the generated client come or go; nothing changes on the wire.";
      changes.add("client-methods-changed", base, next, Direction.BOTH, impact, reason);
    } else if (pointer.endsWith("/$ref")) {
      note("reference-changed", base, next, "What it leads to is the same.");
    } else {
      String reason = "It is not known what this does, so it counts as breaking.";
      changes.add("unknown-changed", base, next, Direction.BOTH, Impact.BREAKING, reason);
    }
  }

  private void order(Located base, Located next) {
    note("order-changed", base, next, "Only the order is another.");
  }

  private void note(String rule, Located base, Located next, String reason) {
    changes.add(rule, base, next, Direction.NONE, Impact.DOCUMENTATION, reason);
  }

  private static boolean sameItems(JsonNode one, JsonNode other) {
    Set<JsonNode> items = new HashSet<>();
    one.forEach(items::add);
    Map<JsonNode, Integer> others = new HashMap<>();
    other.forEach(item -> others.merge(item, 1, Integer::sum));
    return one.size() == other.size() && items.equals(others.keySet());
  }

  private static boolean usual(Located dialect) {
    return !dialect.exists() || USUAL_DIALECTS.contains(dialect.node().asText());
  }

  private static boolean isText(String pointer) {
    String[] pieces = pointer.substring(1).split("/", -1);
    if (TEXT_ROOTS.contains(pieces[0])) return true;
    boolean name = false;
    for (String piece : pieces) {
      if (!name && TEXTS.contains(piece)) return true;
      name = !name && MAPS.contains(piece);
    }
    return false;
  }

  private boolean unused(String pointer) {
    if (!pointer.startsWith("/components/")) return false;
    if (pointer.startsWith("/components/securitySchemes/")) return false;
    String[] pieces = pointer.split("/", 5);
    return pieces.length > 3
        && !reached.contains(String.join("/", "", pieces[1], pieces[2], pieces[3]));
  }

  /** A whole component that is new or gone. */
  private static boolean isComponent(String pointer) {
    return pointer.startsWith("/components/") && pointer.split("/").length == 4;
  }
}
