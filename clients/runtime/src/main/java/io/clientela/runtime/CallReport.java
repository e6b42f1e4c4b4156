package io.clientela.runtime;

import java.io.Serializable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed.
 *
 * @param operationId the contract's operation id
 * @param status the last response's status, 0 if there was none
 * @param attempts how often the request was tried
 * @param elapsed from the call's begin to its failure, waiting included
 * @param effect whether the vendor may have done what was asked
 * @param retryAfter the wait that the vendor asked for, null if it did not
 * @param response what the last response said, null if there was none
 */
public record CallReport(
    String operationId,
    int status,
    int attempts,
    Duration elapsed,
    boolean effect,
    @Nullable Duration retryAfter,
    @Nullable ErrorResponse response)
    implements Serializable {
  /** Without a response. */
  public CallReport(
      String operationId,
      int status,
      int attempts,
      Duration elapsed,
      boolean effect,
      @Nullable Duration retryAfter) {
    this(operationId, status, attempts, elapsed, effect, retryAfter, null);
  }
}
