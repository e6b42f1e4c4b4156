package io.clientela.runtime;

import java.time.Duration;

/**
 * Follows one call: any number of attempts, each but the last followed by a retry, then the end,
 * which always comes. All methods are called by the thread that makes the call, one after the
 * other.
 */
public interface CallObserver {
  /**
   * An attempt begins, after the wait for its turn. It ends when another method is called.
   *
   * @param number 1 for the first
   */
  default void attempted(int number) {}

  /**
   * The attempt failed, and the call waits for another one. If it then ends without one, it was
   * interrupted or its deadline passed.
   *
   * @param attempt the number of the attempt that failed
   * @param status the response's HTTP status, 0 if there was none
   * @param reason what happened, in numbers and our own words: {@code HTTP 503}, {@code timed out}
   * @param wait how long it waits
   */
  default void retrying(int attempt, int status, String reason, Duration wait) {}

  /** The call ends. */
  default void ended(CallOutcome outcome) {}
}
