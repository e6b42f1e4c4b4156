package io.clientela.conformance.changes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares single keywords of two schemas whose values are not the same. */
final class KeywordDiff {
  private static final Set<String> AT_LEAST =
      Set.of("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties");
  private static final Set<String> AT_MOST =
      Set.of("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties");
  private static final Set<String> CONSTRAINTS =
      Set.of(
          "pattern",
          "const",
          "if",
          "not",
          "multipleOf",
          "uniqueItems",
          "dependentRequired",
          "prefixItems",
          "contentEncoding",
          "contentMediaType",
          "readOnly",
          "writeOnly");
  private static final Set<String> TYPES =
      Set.of("null", "boolean", "object", "array", "number", "integer", "string");

  private final Changes changes;

  KeywordDiff(Changes changes) {
    this.changes = changes;
  }

  /** Compares a keyword of two schemas; of a keyword that is not known nothing is said. */
  void compare(String name, Located base, Located next, Direction direction) {
    Located before = base.get(name);
    Located after = next.get(name);
    if (AT_LEAST.contains(name) || AT_MOST.contains(name)) {
      limit(name, before, after, direction);
    } else if (CONSTRAINTS.contains(name)) {
      Effect effect = Effect.ofConstraint(before.exists(), after.exists());
      changed(name, before, after, direction, effect);
    } else {
      switch (name) {
        case "type" -> type(before, after, direction);
        case "enum" -> values(before, after, direction);
        case "format" -> format(before, after, direction);
        case "required" -> required(before, after, direction);
        case "default" -> fallback(before, after, direction);
        case "x-wire-scalar", "x-integer-form" -> codec(name, before, after, direction);
        case "x-success-value", "x-refused-by" -> success(name, before, after, direction);
        case "x-envelope" ->
            // That a response may come without its envelope is one form more that is read.
            changed(
                name,
                before,
                after,
                direction,
                Effect.ofConstraint(before.exists(), after.exists()).reversed());
        case "x-enum-varnames" -> constants(base, next, direction);
        default -> {}
      }
    }
  }

  private void changed(
      String name, Located before, Located after, Direction direction, Effect effect) {
    String verb = !before.exists() ? "added" : !after.exists() ? "removed" : "changed";
    String what = "`%s` is %s".formatted(name, verb.equals("changed") ? "another" : verb);
    changes.add(name + "-" + verb, before, after, direction, effect, what);
  }

  private void limit(String name, Located before, Located after, Direction direction) {
    if (!before.exists() || !after.exists()) {
      Effect effect = Effect.ofConstraint(before.exists(), after.exists());
      changed(name, before, after, direction, effect);
      return;
    }
    int compared = after.node().decimalValue().compareTo(before.node().decimalValue());
    if (compared == 0) return;
    Effect effect = AT_LEAST.contains(name) == compared > 0 ? Effect.NARROWS : Effect.WIDENS;
    String what = "`%s` is %s".formatted(name, compared > 0 ? "higher" : "lower");
    changes.add(name + "-changed", before, after, direction, effect, what);
  }

  private void type(Located before, Located after, Direction direction) {
    Set<String> from = types(before.node());
    Set<String> to = types(after.node());
    if (from.equals(to)) return;
    Effect effect = Effect.ALTERS;
    if (to.containsAll(from)) effect = Effect.WIDENS;
    if (from.containsAll(to)) effect = Effect.NARROWS;
    changed("type", before, after, direction, effect);
  }

  private static Set<String> types(JsonNode type) {
    if (type.isMissingNode()) return TYPES;
    Set<String> types = new HashSet<>();
    if (type.isTextual()) types.add(type.asText());
    type.forEach(name -> types.add(name.asText()));
    if (types.contains("number")) types.add("integer");
    return types;
  }

  private void values(Located before, Located after, Direction direction) {
    if (!before.exists() || !after.exists()) {
      Effect effect = Effect.ofConstraint(before.exists(), after.exists());
      changed("enum", before, after, direction, effect);
      return;
    }
    for (JsonNode value : without(before, after)) {
      String reason = "%s is no value any longer".formatted(value);
      one("enum-value-removed", after, direction, Effect.NARROWS, value, reason);
    }
    for (JsonNode value : without(after, before)) {
      String reason = "%s is a value from now on".formatted(value);
      one("enum-value-added", after, direction, Effect.WIDENS, value, reason);
    }
  }

  private void required(Located before, Located after, Direction direction) {
    for (JsonNode name : without(before, after)) {
      String what = "`%s` need not be there any longer".formatted(name.asText());
      one("required-removed", after, direction, Effect.WIDENS, name, what);
    }
    for (JsonNode name : without(after, before)) {
      String what = "`%s` has to be there from now on".formatted(name.asText());
      one("required-added", after, direction, Effect.NARROWS, name, what);
    }
  }

  private void one(
      String rule, Located list, Direction direction, Effect effect, JsonNode item, String what) {
    boolean gone = rule.endsWith("-removed");
    String reason = what + ": " + effect.consequence(direction) + ".";
    changes.add(
        new Change(
            rule,
            list.pointer(),
            direction,
            effect.impact(direction),
            gone ? item : null,
            gone ? null : item,
            reason));
  }

  private static Set<JsonNode> without(Located list, Located other) {
    Set<JsonNode> items = new LinkedHashSet<>();
    list.node().forEach(items::add);
    other.node().forEach(items::remove);
    return items;
  }

  private void format(Located before, Located after, Direction direction) {
    Effect effect = Effect.ofConstraint(before.exists(), after.exists());
    String pair = before.node().asText() + " " + after.node().asText();
    if (pair.equals("int32 int64")) effect = Effect.WIDENS;
    if (pair.equals("int64 int32")) effect = Effect.NARROWS;
    changed("format", before, after, direction, effect);
  }

  /** What the vendor assumes if nothing is sent. */
  private void fallback(Located before, Located after, Direction direction) {
    Impact impact = Impact.DOCUMENTATION;
    String reason = "The default of what is read changes nothing on the wire.";
    if (direction == Direction.SEND) {
      impact = before.exists() ? Impact.BREAKING : Impact.COMPATIBLE;
      reason =
          before.exists()
              ? "What holds if nothing is sent is another: calls that leave it out mean another."
              : "What holds if nothing is sent is told from now on.";
    }
    changes.add("default-changed", before, after, direction, impact, reason);
  }

  private void codec(String name, Located before, Located after, Direction direction) {
    String reason = "`%s` decides the type that generated clients have for it.".formatted(name);
    changes.add(name + "-changed", before, after, direction, Impact.BREAKING, reason);
  }

  private void success(String name, Located before, Located after, Direction direction) {
    String reason = "`%s` decides which responses are a success: another one is from now on.";
    changes.add(
        name + "-changed", before, after, direction, Impact.BREAKING, reason.formatted(name));
  }

  private void constants(Located base, Located next, Direction direction) {
    List<JsonNode> values = new ArrayList<>();
    next.node().path("enum").forEach(values::add);
    Located before = base.get("x-enum-varnames");
    Located after = next.get("x-enum-varnames");
    boolean renamed = false;
    for (int i = 0; i < base.node().path("enum").size(); i++) {
      int now = values.indexOf(base.node().path("enum").get(i));
      if (now >= 0) renamed |= !before.node().path(i).equals(after.node().path(now));
    }
    String reason =
        renamed
            ? "A constant of generated clients has another name."
            : "The constants of generated clients follow the values.";
    Impact impact = renamed ? Impact.BREAKING : Impact.COMPATIBLE;
    changes.add("x-enum-varnames-changed", before, after, direction, impact, reason);
  }
}
