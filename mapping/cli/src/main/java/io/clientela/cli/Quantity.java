package io.clientela.cli;

import java.util.Locale;

/** A number of things, in digits 0 to 9. */
final class Quantity {
  private Quantity() {}

  static String of(long number, String one, String several) {
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
  }
}
