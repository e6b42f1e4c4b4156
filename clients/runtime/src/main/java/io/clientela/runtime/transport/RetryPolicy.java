package io.clientela.runtime.transport;

import io.clientela.runtime.Retry;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Decides whether and when a failed call is sent again. */
final class RetryPolicy {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final int TOO_MANY_REQUESTS = 429;

  private final int maxAttempts;
  private final Backoff backoff;
  private final RetryBudget budget;

  RetryPolicy(int maxAttempts, Backoff backoff) {
    this(maxAttempts, backoff, new RetryBudget());
  }

  private RetryPolicy(int maxAttempts, Backoff backoff, RetryBudget budget) {
    this.maxAttempts = maxAttempts;
    this.backoff = backoff;
    this.budget = budget;
  }

  /** The same with another number of attempts, out of the same budget. */
  RetryPolicy withAttempts(int max) {
    return new RetryPolicy(max, backoff, budget);
  }

  /**
   * What to do next.
   *
   * @param delay how long to wait before the next attempt; null: give up
   * @param note why it is given up, for the message; may be empty
   */
  record Decision(@Nullable Duration delay, String note) {
    static Decision giveUp(String note) {
      return new Decision(null, note);
    }
  }

  Decision after(CallFailure fault, Retry retry, CallState progress) {
    if (!fault.isTransient() || !allows(retry, fault)) return Decision.giveUp("");
    Duration asked = fault.retryAfter();
    if (asked != null && asked.compareTo(LONGEST_WAIT) > 0) {
      return Decision.giveUp(
          ", asks to wait " + asked.toSeconds() + " s, more than " + LONGEST_WAIT.toSeconds());
    }
    if (progress.attempts() >= maxAttempts) return Decision.giveUp("");
    Duration wait = backoff.after(progress.attempts(), fault.isThrottling());
    if (asked != null && asked.compareTo(wait) > 0) wait = asked;
    if (wait.compareTo(progress.remaining()) >= 0) {
      return Decision.giveUp(", the deadline leaves no time to repeat");
    }
    if (!budget.take()) return Decision.giveUp(", the retry budget is spent");
    return new Decision(wait, "");
  }

  void succeeded(int attempts) {
    budget.succeeded(attempts);
  }

  private static boolean allows(Retry retry, CallFailure fault) {
    return switch (retry) {
      case ALWAYS -> true;
      case UNSENT -> !fault.sent() || fault.status() == TOO_MANY_REQUESTS;
      case NEVER -> false;
    };
  }
}
