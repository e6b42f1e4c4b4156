package io.clientela.mapping.rules;

import java.util.Optional;

/** Whole numbers written as text. */
public final class WholeNumberText {
  private static final int LONGEST = 40;

  private WholeNumberText() {}

  /** The number, if it is one of 64 bits. */
  public static Optional<Long> parse(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int length = text.length();
    if (length > LONGEST || !Digits.areAll(text, first, length)) return Optional.empty();
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException beyond) {
      return Optional.empty();
    }
  }

  /** The number, if the text is its usual form: no two texts are the same id. */
  public static Optional<Long> parseId(String text) {
    return parse(text).filter(it -> it.toString().equals(text));
  }
}
