package io.clientela.conformance.changes;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares the parameters of an operation, those of its path among them. */
final class ParameterDiff {
  private static final Pattern IN_PATH = Pattern.compile("\\{([^}]*)}");
  private static final List<String> FORM = List.of("style", "explode", "allowReserved", "content");

  private final Changes changes;
  private final SchemaDiff schemas;

  ParameterDiff(Changes changes, SchemaDiff schemas) {
    this.changes = changes;
    this.schemas = schemas;
  }

  void compare(Located oldItem, Located newItem, String method, Direction direction) {
    Map<String, Located> before = parameters(oldItem, method);
    Map<String, Located> after = parameters(newItem, method);
    Set<String> keys = new TreeSet<>(before.keySet());
    keys.addAll(after.keySet());
    for (String key : keys) {
      Located base = before.get(key);
      Located next = after.get(key);
      if (base != null && next != null) {
        both(base, next, direction);
      } else if (base != null) {
        removed(base, direction);
      } else {
        added(requireNonNull(next), direction);
      }
    }
  }

  /** By where they are and their names, those in the path by their places in it. */
  private static Map<String, Located> parameters(Located item, String method) {
    List<String> places = names(item.pointer());
    Map<String, Located> all = new LinkedHashMap<>();
    for (Located list : List.of(item.get("parameters"), item.get(method).get("parameters"))) {
      for (int i = 0; i < list.node().size(); i++) {
        Located parameter = list.get(i).target();
        String in = parameter.node().path("in").asText();
        String name = parameter.node().path("name").asText();
        if (in.equals("header")) name = name.toLowerCase(Locale.ROOT);
        if (in.equals("path")) name = String.valueOf(places.indexOf(name));
        all.put(in + " " + name, parameter);
      }
    }
    return all;
  }

  private static List<String> names(String path) {
    return IN_PATH.matcher(path).results().map(found -> unescaped(found.group(1))).toList();
  }

  private static String unescaped(String name) {
    return name.replace("~1", "/").replace("~0", "~");
  }

  private void removed(Located base, Direction direction) {
    String reason =
        direction == Direction.SEND
            ? "The parameter is gone: calls that send it are refused or mean something else."
            : "The parameter is gone: who reads it finds nothing there.";
    change("parameter-removed", base, false, direction, Impact.BREAKING, reason);
  }

  private void added(Located next, Direction direction) {
    boolean asked = next.node().path("required").asBoolean() && direction == Direction.SEND;
    String reason =
        asked
            ? "A parameter has to be sent from now on: calls without it are refused."
            : "A parameter more is known: calls without it go on as before.";
    Impact impact = asked ? Impact.BREAKING : Impact.COMPATIBLE;
    change("parameter-added", next, true, direction, impact, reason);
  }

  private void change(
      String rule, Located at, boolean added, Direction direction, Impact impact, String reason) {
    changes.add(
        new Change(
            rule,
            at.pointer(),
            direction,
            impact,
            added ? null : at.node(),
            added ? at.node() : null,
            reason));
  }

  private void both(Located base, Located next, Direction direction) {
    boolean was = base.node().path("required").asBoolean();
    boolean is = next.node().path("required").asBoolean();
    if (was != is) {
      Effect effect = is ? Effect.NARROWS : Effect.WIDENS;
      String what = is ? "The parameter has to be there" : "The parameter may be left out";
      changes.add(
          "parameter-required",
          base.get("required"),
          next.get("required"),
          direction,
          effect,
          what);
    }
    for (String key : FORM) {
      if (base.node().path(key).equals(next.node().path(key))) continue;
      String what = "`%s` of the parameter is another".formatted(key);
      changes.add("parameter-form", base.get(key), next.get(key), direction, Effect.ALTERS, what);
    }
    schemas.compare(base.schema("schema"), next.schema("schema"), direction);
    Located before = base.get("x-secret");
    Located after = next.get("x-secret");
    if (before.node().equals(after.node())) return;
    String reason = "Generated clients take the value elsewhere: from the settings or as argument.";
    changes.add("x-secret-changed", before, after, direction, Impact.BREAKING, reason);
  }
}
