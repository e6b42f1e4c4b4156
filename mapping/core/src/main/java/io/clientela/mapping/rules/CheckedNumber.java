package io.clientela.mapping.rules;

import io.clientela.mapping.DocumentFault;
import org.jspecify.annotations.Nullable;

/**
 * What a type of document makes of the letters and digits of a number.
 *
 * @param number the number in the form of the type; null if something is wrong
 * @param fault what is wrong; null if nothing is
 */
public record CheckedNumber(@Nullable String number, @Nullable DocumentFault fault) {

  public static CheckedNumber valid(String number) {
    return new CheckedNumber(number, null);
  }

  static CheckedNumber wrong(DocumentFault fault) {
    return new CheckedNumber(null, fault);
  }

  /** The number, unless its check digit is wrong. */
  static CheckedNumber of(String number, boolean checks) {
    return checks ? valid(number) : wrong(DocumentFault.CHECK_DIGIT);
  }

  /** Letters and digits of the wrong number, or the wrong ones. */
  static CheckedNumber notOf(int length, String found) {
    return wrong(found.length() == length ? DocumentFault.FORM : DocumentFault.LENGTH);
  }
}
