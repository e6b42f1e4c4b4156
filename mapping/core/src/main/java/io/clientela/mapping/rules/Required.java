package io.clientela.mapping.rules;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.CanonicalValueException;
import org.jspecify.annotations.Nullable;

/** Checks of what a canonical record must have; the messages name the component, not the value. */
public final class Required {
  private Required() {}

  public static <T> T nonNull(String name, @Nullable T value) {
    if (value == null) throw new CanonicalValueException(name + " is missing");
    return value;
  }

  public static String text(String name, @Nullable String value) {
    if (value == null || Blanks.isBlank(EmptyText.checked(value))) {
      throw new CanonicalValueException(name + " is missing");
    }
    return value;
  }

  public static void noProblem(String name, @Nullable String problem) {
    if (problem != null) throw new CanonicalValueException(name + " " + problem);
  }
}
