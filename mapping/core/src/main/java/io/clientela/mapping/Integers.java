package io.clientela.mapping;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers written as text. */
final class Integers {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

  private Integers() {}

  static Optional<Long> parse(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }
}
