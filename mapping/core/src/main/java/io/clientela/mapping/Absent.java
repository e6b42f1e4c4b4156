package io.clientela.mapping;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an absent value is told from a present one: empty text is absent, blanks are kept. */
final class Absent {
  private Absent() {}

  static Optional<String> text(@Nullable String text) {
    return text == null || text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  static Optional<String> ifEmpty(Optional<String> text) {
    return text.filter(value -> !value.isEmpty());
  }

  static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
