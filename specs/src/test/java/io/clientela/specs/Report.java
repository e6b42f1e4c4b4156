package io.clientela.specs;

import java.util.ArrayList;
import java.util.List;

/** Collects all problems of one vendor, so that they are reported at once. */
final class Report {
  private final String vendor;
  private final List<Problem> problems = new ArrayList<>();

  Report(String vendor) {
    this.vendor = vendor;
  }

  void add(String pointer, String expected, String found) {
    problems.add(new Problem(vendor, pointer, expected, found));
  }

  /** Adds a problem unless the rule holds. */
  void check(boolean holds, String pointer, String expected, Object found) {
    if (!holds) add(pointer, expected, String.valueOf(found));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
