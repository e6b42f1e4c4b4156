package io.clientela.runtime.codec;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** How a value that was read becomes one to send, exactly or not at all; for generated records. */
@NullMarked
public final class ReadValues {
  private ReadValues() {}

  /** The text, null if it is empty. */
  public static @Nullable String nonEmpty(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  /** A whole number's digits. */
  public static @Nullable String text(@Nullable Number whole) {
    return whole == null ? null : whole.toString();
  }

  /** The same number in 64 bits. */
  public static @Nullable Long int64(@Nullable Integer number) {
    return number == null ? null : Long.valueOf(number);
  }

  /** The same number in 32 bits, null if it needs more. */
  public static @Nullable Integer int32(@Nullable Long number) {
    return number == null || number.intValue() != number ? null : number.intValue();
  }

  /**
   * The constant of a code, null if there is none.
   *
   * @param constants those that can be sent
   * @param code text or a whole number
   */
  public static <E extends CodedEnum<?>> @Nullable E code(E[] constants, @Nullable Object code) {
    for (E constant : constants) {
      if (code != null && constant.value().toString().equals(code.toString())) return constant;
    }
    return null;
  }
}
