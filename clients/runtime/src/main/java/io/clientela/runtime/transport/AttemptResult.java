package io.clientela.runtime.transport;

import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * How an attempt ended: with a fault or else with a value, which is null only if none was asked
 * for.
 *
 * @param status the response's status, 0 if there was none
 * @param headers those of the response, none if there was none
 */
record AttemptResult<T>(
    @Nullable T value, @Nullable CallFailure fault, int status, Headers headers) {
  static <T> AttemptResult<T> of(@Nullable T value) {
    return new AttemptResult<>(value, null, 0, Headers.EMPTY);
  }

  static <T> AttemptResult<T> of(CallFailure fault) {
    return new AttemptResult<>(null, fault, fault.status(), Headers.EMPTY);
  }

  static <T> AttemptResult<T> of(CallFailure fault, Headers received) {
    return new AttemptResult<>(null, fault, fault.status(), received);
  }

  /** The same, of a response with this status. */
  AttemptResult<T> with(int answered, Headers received) {
    return new AttemptResult<>(value, fault, answered, received);
  }
}
