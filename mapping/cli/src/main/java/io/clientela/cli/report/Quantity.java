package io.clientela.cli.report;

import io.clientela.cli.language.Texts;
import java.util.Locale;

/** A number of things, in digits 0 to 9. */
public final class Quantity {
  private Quantity() {}

  /** The number. */
  public static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The number with the word for it, of which the English one is given. */
  public static String of(long number, String one, String several) {
    return of(number) + " " + Texts.beside(number, one, several);
  }
}
