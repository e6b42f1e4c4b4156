package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A vendor's "no" inside an answer whose status says "yes".
 *
 * @param text the vendor's own words, null if it gave none
 */
public record Refusal(@Nullable String text) {
  /** Shows no text: a vendor may repeat personal data in it. */
  @Override
  public String toString() {
    return text == null ? "Refusal[]" : "Refusal[text=***]";
  }
}
