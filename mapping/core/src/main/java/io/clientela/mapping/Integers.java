package io.clientela.mapping;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers written as text. */
final class Integers {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
  private static final int LONGEST = 40;

  private Integers() {}

  /** The number, if it is one of 64 bits. */
  static Optional<Long> parse(String text) {
    if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) return Optional.empty();
    try {
      return Optional.of(Long.valueOf(text));
    } catch (NumberFormatException beyond) {
      return Optional.empty();
    }
  }

  /** The number, if the text is its usual form: no two texts are the same id. */
  static Optional<Long> parseId(String text) {
    return parse(text).filter(it -> it.toString().equals(text));
  }
}
