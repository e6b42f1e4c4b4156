package io.clientela.cli.input;

import io.clientela.mapping.Blanks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the names in the first line of a file mean.
 *
 * @param written the names as they stand there, without the blanks around them
 * @param places where the columns are that our names stand for
 * @param problems all that is wrong with the names
 */
record ColumnNames(List<String> written, Map<String, Integer> places, List<String> problems) {
  private static final int MOST = 1_000;
  private static final int MOST_NAMED = 100;
  private static final int LONGEST_NAMED = 60;

  static ColumnNames of(List<String> names, ColumnMapping mapping) {
    List<String> written = names.stream().map(Blanks::strip).toList();
    if (written.size() > MOST) {
      return new ColumnNames(
          written, Map.of(), List.of(written.size() + " columns, expected at most " + MOST));
    }
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      String name = written.get(i);
      Optional<String> own = mapping.columns().get(name);
      if (name.isEmpty() || name.equals(CustomerSource.REASON)) continue;
      if (own != null && own.isEmpty()) continue;
      Optional<String> ours = own == null ? Columns.named(name) : own;
      if (ours.isEmpty()) {
        unknown.add(shown(name) + Suggestions.of(name));
      } else {
        places.computeIfAbsent(ours.get(), it -> new ArrayList<>()).add(i);
      }
    }
    return new ColumnNames(written, firsts(places), problems(written, places, unknown));
  }

  /** A name for people, no longer than a name should be. */
  static String shown(String name) {
    return name.length() <= LONGEST_NAMED ? name : name.substring(0, LONGEST_NAMED) + "...";
  }

  private static Map<String, Integer> firsts(Map<String, List<Integer>> places) {
    return places.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, it -> it.getValue().get(0)));
  }

  private static List<String> problems(
      List<String> written, Map<String, List<Integer>> places, List<String> unknown) {
    List<String> problems = new ArrayList<>();
    if (!unknown.isEmpty()) {
      problems.add(
          "unknown columns: "
              + cut(unknown)
              + "; 'clientela columns' lists those that are understood, --columns maps others");
    }
    places.forEach(
        (name, of) -> {
          if (of.size() > 1) problems.add(twice(name, of, written));
        });
    if (unknown.isEmpty() && places.isEmpty()) problems.add("expected column names");
    return problems;
  }

  private static String twice(String name, List<Integer> places, List<String> written) {
    String columns =
        places.stream()
            .map(it -> "'" + shown(written.get(it)) + "' (column " + (it + 1) + ")")
            .collect(Collectors.joining(" and "));
    boolean same = places.stream().map(written::get).distinct().count() == 1;
    return columns
        + " both mean "
        + name
        + (same ? "; rename one in the file" : "; leave one out with --columns");
  }

  private static String cut(List<String> unknown) {
    String named =
        IntStream.range(0, Math.min(unknown.size(), MOST_NAMED))
            .mapToObj(unknown::get)
            .collect(Collectors.joining(", "));
    int more = unknown.size() - MOST_NAMED;
    return more <= 0 ? named : named + " and " + more + " more";
  }
}
