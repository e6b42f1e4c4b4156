package io.clientela.runtime;

import java.time.Duration;
import java.time.Instant;

/** The clock and the waiting of a client, in one place so that a test need not wait. */
public interface Time {
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
  static Time system() {
    return SystemTime.INSTANCE;
  }
}
