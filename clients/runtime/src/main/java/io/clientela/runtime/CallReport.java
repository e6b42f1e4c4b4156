package io.clientela.runtime;

import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed. Clients make their own; tests make one with {@link #of}.
 *
 * @param operationId the contract's operation id
 * @param status the last response's HTTP status, 0 if there was none
 * @param attempts how often the request was tried
 * @param elapsed from the beginning of the call to its failure, waiting included
 * @param effect whether the vendor may have done what was asked
 * @param retryAfter the wait that the vendor asked for, null if it did not
 * @param response what the last response said, null if there was none
 * @param headers the last response's headers by name, in any case; without cookies, and with {@code
 *     ***} in place of the credential
 */
public record CallReport(
    String operationId,
    int status,
    int attempts,
    Duration elapsed,
    boolean effect,
    @Nullable Duration retryAfter,
    @Nullable ErrorResponse response,
    Map<String, List<String>> headers)
    implements Serializable {
  /**
   * Checks the values and copies the headers.
   *
   * @throws NullPointerException if the operation id or the elapsed time is null
   * @throws IllegalArgumentException if a number or a time is negative
   */
  public CallReport {
    Objects.requireNonNull(operationId, "operationId");
    Objects.requireNonNull(elapsed, "elapsed");
    headers = HeaderMap.copyOf(headers);
    notNegative("status", status < 0, status);
    notNegative("attempts", attempts < 0, attempts);
    notNegative("elapsed", elapsed.isNegative(), elapsed);
    notNegative("retryAfter", retryAfter != null && retryAfter.isNegative(), retryAfter);
  }

  /** Shows numbers and times; what the response says may be personal. */
  @Override
  public String toString() {
    return "CallReport["
        + operationId
        + ", status="
        + status
        + ", attempts="
        + attempts
        + ", elapsed="
        + elapsed
        + ", effect="
        + effect
        + ", retryAfter="
        + retryAfter
        + ", response="
        + response
        + "]";
  }

  private static void notNegative(String name, boolean negative, @Nullable Object value) {
    if (negative) throw new IllegalArgumentException(name + " must not be negative, is " + value);
  }

  /**
   * Reports one attempt that took no time and had no effect.
   *
   * @param operationId the contract's operation id
   * @param status the response's HTTP status, 0 if there was no response
   */
  public static CallReport of(String operationId, int status) {
    return new CallReport(operationId, status, 1, Duration.ZERO, false, null, null, Map.of());
  }

  /** Returns a copy with another number of attempts. */
  public CallReport withAttempts(int number) {
    return new CallReport(
        operationId, status, number, elapsed, effect, retryAfter, response, headers);
  }

  /** Returns a copy that took another time. */
  public CallReport withElapsed(Duration time) {
    return new CallReport(
        operationId, status, attempts, time, effect, retryAfter, response, headers);
  }

  /** Returns a copy of a call that may have done what was asked. */
  public CallReport withEffect() {
    return new CallReport(
        operationId, status, attempts, elapsed, true, retryAfter, response, headers);
  }

  /** Returns a copy in which the vendor asked for a wait. */
  public CallReport withRetryAfter(Duration wait) {
    Objects.requireNonNull(wait, "wait");
    return new CallReport(operationId, status, attempts, elapsed, effect, wait, response, headers);
  }

  /** Returns a copy with what the vendor said. */
  public CallReport withResponse(ErrorResponse said) {
    Objects.requireNonNull(said, "said");
    return new CallReport(
        operationId, status, attempts, elapsed, effect, retryAfter, said, headers);
  }

  /** Returns a copy of a response with these headers. */
  public CallReport withHeaders(Map<String, List<String>> received) {
    return new CallReport(
        operationId, status, attempts, elapsed, effect, retryAfter, response, received);
  }
}
