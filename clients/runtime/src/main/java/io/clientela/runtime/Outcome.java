package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended: with a fault or else with a value, which is null only if none was asked
 * for.
 */
record Outcome<T>(@Nullable T value, @Nullable Fault fault) {
  static <T> Outcome<T> of(@Nullable T value) {
    return new Outcome<>(value, null);
  }

  static <T> Outcome<T> of(Fault fault) {
    return new Outcome<>(null, fault);
  }
}
