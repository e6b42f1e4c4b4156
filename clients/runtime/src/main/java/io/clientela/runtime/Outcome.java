package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended: with a fault or else with a value, which is null only if none was asked
 * for.
 *
 * @param status the answer's status, 0 if there was none
 */
record Outcome<T>(@Nullable T value, @Nullable Fault fault, int status) {
  static <T> Outcome<T> of(@Nullable T value) {
    return new Outcome<>(value, null, 0);
  }

  static <T> Outcome<T> of(Fault fault) {
    return new Outcome<>(null, fault, fault.status());
  }

  /** The same, of an answer with this status. */
  Outcome<T> with(int answered) {
    return new Outcome<>(value, fault, answered);
  }
}
