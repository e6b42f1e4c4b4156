package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Compares two schemas and all that they lead to, each pair in each direction once. */
final class SchemaDiff {
  private static final Set<String> NOTES =
      Set.of("title", "description", "example", "examples", "deprecated", "$comment", "default");
  private static final Set<String> NESTED =
      Set.of("items", "additionalProperties", "unevaluatedProperties", "contains", "propertyNames");

  private final Changes changes;
  private final KeywordDiff keywords;
  private final Set<List<Object>> compared = new HashSet<>();

  SchemaDiff(Changes changes) {
    this.changes = changes;
    this.keywords = new KeywordDiff(changes);
  }

  void compare(Located base, Located next, Direction direction) {
    compare(base, next, direction, false);
  }

  /**
   * Compares.
   *
   * @param fragment whether the schema stands beside another one, as that of a condition does:
   *     names that it does not have are as they are there
   */
  @SuppressWarnings("ReferenceEquality") // a target is what it was asked of, unless it refers
  private void compare(Located base, Located next, Direction direction, boolean fragment) {
    if (!compared.add(List.of(base.pointer(), next.pointer(), direction, fragment))) return;
    Located from = base.target();
    Located to = next.target();
    if (from != base || to != next) {
      references(base, next, from, to, direction, fragment);
      return;
    }
    if (differInExtent(base, next, direction)) return;
    for (String keyword : Located.names(base, next)) {
      keyword(keyword, base, next, direction, fragment);
    }
  }

  private void references(
      Located base, Located next, Located from, Located to, Direction direction, boolean fragment) {
    boolean same = from.pointer().equals(to.pointer()) && base.isReference() == next.isReference();
    boolean emptied = unlimited(from) != unlimited(to) && !same;
    if (emptied && differInExtent(base, next, direction)) return;
    if (!same) {
      String reason = "Another schema is named here; where the two differ, that is told by itself.";
      Located before = base.isReference() ? base.get("$ref") : base;
      Located after = next.isReference() ? next.get("$ref") : next;
      changes.add("schema-replaced", before, after, direction, Impact.COMPATIBLE, reason);
    }
    compare(from, to, direction, fragment);
    if (!base.isReference() || !next.isReference()) return;
    for (String keyword : Located.names(base, next)) {
      if (!keyword.equals("$ref")) keyword(keyword, base, next, direction, true);
    }
  }

  /**
   * Tells of a schema that begins or ceases to say anything, or to allow anything, as one change.
   */
  private boolean differInExtent(Located base, Located next, Direction direction) {
    boolean any = unlimited(base);
    boolean none = isFalse(base);
    if (any && unlimited(next) && base.exists() != next.exists()) {
      String reason = "Any value is allowed with it as it is without it.";
      changes.add("schema-empty", base, next, direction, Impact.DOCUMENTATION, reason);
    }
    if (any == unlimited(next) && none == isFalse(next)) return any || none;
    boolean narrows = any || isFalse(next);
    String what = narrows ? "Fewer values are allowed here" : "More values are allowed here";
    String rule = narrows ? "schema-added" : "schema-removed";
    Effect effect = narrows ? Effect.NARROWS : Effect.WIDENS;
    changes.add(rule, base, next, direction, effect, what);
    return true;
  }

  private static boolean isFalse(Located schema) {
    return schema.node().isBoolean() && !schema.node().asBoolean();
  }

  /** Whether every value is valid. */
  private static boolean unlimited(Located place) {
    JsonNode schema = place.target().node();
    if (!schema.isObject()) return !isFalse(place);
    boolean silent = true;
    for (var keywords = schema.fieldNames(); keywords.hasNext() && silent; ) {
      String keyword = keywords.next();
      silent = NOTES.contains(keyword);
    }
    return silent;
  }

  private void keyword(
      String name, Located base, Located next, Direction direction, boolean fragment) {
    if (name.equals("properties")) {
      properties(base, next, direction, fragment);
    } else if (NESTED.contains(name)) {
      compare(base.schema(name), next.schema(name), direction, fragment);
    } else if (name.equals("patternProperties") || name.equals("dependentSchemas")) {
      for (String key : Located.names(base.get(name), next.get(name))) {
        compare(base.get(name).schema(key), next.get(name).schema(key), direction, true);
      }
    } else if (name.equals("then") || name.equals("else")) {
      branch(name, base, next, direction);
    } else if (name.equals("allOf") || name.equals("anyOf") || name.equals("oneOf")) {
      parts(name, base.get(name), next.get(name), direction);
    } else if (!base.node().path(name).equals(next.node().path(name))) {
      keywords.compare(name, base, next, direction);
    }
  }

  /** What holds if a condition does: without the condition it says nothing. */
  private void branch(String name, Located base, Located next, Direction direction) {
    if (base.has("if") && next.has("if")) {
      compare(base.schema(name), next.schema(name), direction, true);
    } else {
      changes.cover(base.get(name));
      changes.cover(next.get(name));
    }
  }

  private void parts(String name, Located base, Located next, Direction direction) {
    int common = Math.min(base.node().size(), next.node().size());
    for (int i = 0; i < common; i++) compare(base.get(i), next.get(i), direction, true);
    if (base.node().size() == next.node().size()) return;
    Effect more = name.equals("allOf") ? Effect.NARROWS : Effect.WIDENS;
    boolean grows = next.node().size() > common;
    String what = "`%s` has %s parts".formatted(name, grows ? "more" : "fewer");
    changes.add(name, base, next, direction, grows ? more : more.reversed(), what);
  }

  private void properties(Located base, Located next, Direction direction, boolean fragment) {
    Located before = base.get("properties");
    Located after = next.get("properties");
    for (String name : Located.names(before, after)) {
      Located from = before.get(name);
      Located to = after.get(name);
      if (fragment || from.exists() && to.exists()) {
        compare(before.schema(name), after.schema(name), direction, fragment);
      } else if (to.exists()) {
        added(name, base, from, to, direction);
      } else {
        String reason =
            direction == Direction.SEND
                ? "`%s` can be sent no longer: what was sent so far may be refused or passed over."
                : "`%s` is told no longer: clients that read it find nothing there.";
        changes.add(
            "property-removed", from, to, direction, Impact.BREAKING, reason.formatted(name));
      }
    }
  }

  private void added(String name, Located owner, Located from, Located to, Direction direction) {
    boolean closed = isFalse(owner.schema("additionalProperties"));
    boolean unheard = closed && direction == Direction.READ;
    String reason =
        unheard
            ? "`%s` is told where the schema was closed: clients may refuse it."
            : direction == Direction.SEND
                ? "`%s` may be sent from now on: what was sent so far is still taken."
                : "`%s` is told from now on: clients pass over what they do not know.";
    Impact impact = unheard ? Impact.BREAKING : Impact.COMPATIBLE;
    changes.add("property-added", from, to, direction, impact, reason.formatted(name));
  }
}
