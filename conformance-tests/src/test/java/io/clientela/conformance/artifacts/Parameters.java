package io.clientela.conformance.artifacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A header of a bundle: packages, each with its attributes.
 *
 * @param clauses the text of the attributes by package
 */
record Parameters(Map<String, String> clauses) {
  private static final Pattern CLAUSE =
      Pattern.compile("([\\w.-]+)((?:;[^\";,]*(?:\"[^\"]*\")?)*),?");

  static Parameters of(@Nullable String header) {
    Map<String, String> clauses = new LinkedHashMap<>();
    Matcher clause = CLAUSE.matcher(header == null ? "" : header);
    while (clause.find()) clauses.put(clause.group(1), clause.group(2));
    return new Parameters(clauses);
  }

  Set<String> names() {
    return clauses.keySet();
  }

  /** The values of an attribute, of all packages; one that lacks it has an empty one. */
  List<String> attributes(String name) {
    return clauses.values().stream().map(it -> attribute(it, name)).toList();
  }

  /** The same of a package and those below it. */
  List<String> attributesOf(String parent, String name) {
    return clauses.entrySet().stream()
        .filter(it -> it.getKey().equals(parent) || it.getKey().startsWith(parent + "."))
        .map(it -> attribute(it.getValue(), name))
        .toList();
  }

  private static String attribute(String clause, String name) {
    Matcher value = Pattern.compile(";" + name + ":?=\"?([^\";]*)").matcher(clause);
    return value.find() ? value.group(1) : "";
  }
}
