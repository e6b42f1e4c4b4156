package io.clientela.mapping;

import org.jspecify.annotations.Nullable;

/** Checks of what a canonical record must have; the messages name the component, not the value. */
final class Required {
  private Required() {}

  static <T> T nonNull(String name, @Nullable T value) {
    if (value == null) throw new CanonicalValueException(name + " is missing");
    return value;
  }

  static String text(String name, @Nullable String value) {
    if (value == null || Blanks.isBlank(Absent.checked(value))) {
      throw new CanonicalValueException(name + " is missing");
    }
    return value;
  }

  static void noProblem(String name, @Nullable String problem) {
    if (problem != null) throw new CanonicalValueException(name + " " + problem);
  }
}
