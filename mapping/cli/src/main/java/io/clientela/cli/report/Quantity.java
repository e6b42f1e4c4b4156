package io.clientela.cli.report;

import java.util.Locale;

/** A number of things, in digits 0 to 9. */
public final class Quantity {
  private Quantity() {}

  /** The number. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The number with the word for it. */
  public static String of(long number, String one, String several) {
    return of(number) + " " + (number == 1 ? one : several);
  }
}
