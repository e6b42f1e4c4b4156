package io.clientela.cli;

import java.util.Locale;

/** A number with its noun. */
final class Counted {
  private Counted() {}

  /** Such as {@code 1 customer} or {@code 2,000 customers}, for nouns that take an s. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
