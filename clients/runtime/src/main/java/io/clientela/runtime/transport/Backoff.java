package io.clientela.runtime.transport;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * Exponential backoff with full jitter: anything between nothing and {@code base * 2^(n-1)}.
 *
 * @param random numbers from 0 to below 1
 */
record Backoff(DoubleSupplier random) {
  private static final Duration BASE = Duration.ofMillis(200);
  private static final Duration THROTTLED_BASE = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int MAX_DOUBLINGS = 10;

  /** The wait before the next attempt, after {@code attempts} failed. */
  Duration after(int attempts, boolean throttled) {
    Duration base = throttled ? THROTTLED_BASE : BASE;
    long bound = base.toNanos() << Math.min(attempts - 1, MAX_DOUBLINGS);
    return Duration.ofNanos((long) (random.getAsDouble() * Math.min(bound, LONGEST.toNanos())));
  }
}
