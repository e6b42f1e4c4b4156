package io.clientela.runtime.transport;

import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended: with a fault or else with a value, which is null only if none was asked
 * for.
 *
 * @param status the response's status, 0 if there was none
 */
record AttemptResult<T>(@Nullable T value, @Nullable CallFailure fault, int status) {
  static <T> AttemptResult<T> of(@Nullable T value) {
    return new AttemptResult<>(value, null, 0);
  }

  static <T> AttemptResult<T> of(CallFailure fault) {
    return new AttemptResult<>(null, fault, fault.status());
  }

  /** The same, of a response with this status. */
  AttemptResult<T> with(int answered) {
    return new AttemptResult<>(value, fault, answered);
  }
}
