package io.clientela.specs;

import java.util.List;
import java.util.stream.Collectors;

/** One rule that a contract breaks: where, what the rule expects and what is there. */
record Problem(String vendor, String pointer, String expected, String found) {
  /** Fails with one line for each problem. */
  static void assertNone(List<Problem> problems) {
    if (problems.isEmpty()) return;
    String lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n  "));
    throw new AssertionError("%d problem(s):%n  %s".formatted(problems.size(), lines));
  }

  @Override
  public String toString() {
    return "%s %s: expected %s, found %s".formatted(vendor, pointer, expected, found);
  }
}
