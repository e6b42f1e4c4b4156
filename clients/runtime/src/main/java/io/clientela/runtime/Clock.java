package io.clientela.runtime;

import java.time.Duration;
import java.time.Instant;

/** What a client reads the time from and waits by; a test gives another and need not wait. */
public interface Clock {
  /** The date, to read a {@code Retry-After} that is a date. */
  Instant now();

  /** Nanoseconds since some fixed moment; never goes back. */
  long nanos();

  /**
   * Waits.
   *
   * @param duration how long, positive
   * @throws InterruptedException if the thread is or gets interrupted
   */
  void sleep(Duration duration) throws InterruptedException;

  /** The machine's clock and {@link Thread#sleep(long)}. */
  static Clock system() {
    return SystemClock.INSTANCE;
  }

  /**
   * A clock for tests of code that calls a client: time passes only by waiting, and waiting is over
   * at once. Retries, rate limits and deadlines behave as they do in real time.
   *
   * @param start the date at first
   */
  static Clock virtual(Instant start) {
    return new VirtualClock(start);
  }
}
