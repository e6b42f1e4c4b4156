package io.clientela.cli.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All that is wrong with a row, and whether the customer can be without it. */
final class RowProblems {
  private static final Set<String> ESSENTIAL =
      Set.of(
          "id",
          "type",
          "given_name",
          "middle_name",
          "family_name",
          "second_family_name",
          "full_name",
          "organisation");
  private static final List<String> ESSENTIAL_PREFIXES =
      List.of(Columns.EXTERNAL_ID, "document", "consent_");

  private final List<RecordProblem> all = new ArrayList<>();
  private boolean optional = true;

  /**
   * Adds a problem, once.
   *
   * @param column the column as we call it
   */
  void add(String column, RecordProblem problem) {
    optional &= isOptional(column);
    if (!all.contains(problem)) all.add(problem);
  }

  List<RecordProblem> all() {
    return all;
  }

  boolean areOptional() {
    return optional;
  }

  private static boolean isOptional(String column) {
    return !ESSENTIAL.contains(column) && ESSENTIAL_PREFIXES.stream().noneMatch(column::startsWith);
  }
}
