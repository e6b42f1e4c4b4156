package io.clientela.mapping.rules;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.CanonicalValueException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an absent text is told from a present one: where nothing can be seen it is absent. What is
 * present is kept as it is, with the blanks around it.
 */
public final class EmptyText {
  private static final String NUL = "has a NUL character";
  private static final String HALF = "has half a surrogate pair, which UTF-8 cannot hold";

  private EmptyText() {}

  /** Refuses a text that cannot be written. */
  public static Optional<String> text(@Nullable String text) {
    return text == null || Blanks.isBlank(checked(text)) ? Optional.empty() : Optional.of(text);
  }

  /** Refuses a text that cannot be written. */
  public static Optional<String> ifEmpty(Optional<String> text) {
    return text.isPresent() && Blanks.isBlank(checked(text.get())) ? Optional.empty() : text;
  }

  public static @Nullable String orNull(@Nullable String text) {
    return text == null || Blanks.isBlank(text) ? null : text;
  }

  /** The same text, unless there is something in it that files and vendors cannot hold. */
  public static String checked(String text) {
    String problem = problem(text);
    if (problem != null) throw new CanonicalValueException(problem);
    return text;
  }

  /** What is in a text that files and vendors cannot hold; null if nothing is. */
  public static @Nullable String problem(String text) {
    int length = text.length();
    int next = 0;
    while (next < length) {
      char c = text.charAt(next++);
      if (c > 0 && c < Character.MIN_SURROGATE) continue;
      if (c == 0) return NUL;
      if (c > Character.MAX_SURROGATE) continue;
      boolean pair = next < length && Character.isSurrogatePair(c, text.charAt(next));
      if (!pair) return HALF;
      next++;
    }
    return null;
  }
}
