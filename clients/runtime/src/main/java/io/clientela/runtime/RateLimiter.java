package io.clientela.runtime;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets at most so many requests start in any one second, first come, first served.
 *
 * <p>A caller reserves the next free moment and sleeps until then on its own, so the lock is never
 * held while waiting and virtual threads do not pin.
 */
final class RateLimiter {
  private static final long SECOND = 1_000_000_000L;

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Time time;
  private final long[] starts;
  private int taken;

  RateLimiter(int requestsPerSecond, Time time) {
    this.starts = new long[requestsPerSecond];
    this.time = time;
  }

  /**
   * Reserves the next free moment.
   *
   * @param patience how long the caller can wait
   * @return how long it must wait, zero or more; null if that is longer than it can, and then
   *     nothing is reserved
   */
  @Nullable Duration reserve(Duration patience) {
    lock.lock();
    try {
      long now = time.nanos();
      int slot = taken % starts.length;
      long wait = taken < starts.length ? 0 : Math.max(0, starts[slot] + SECOND - now);
      Duration delay = Duration.ofNanos(wait);
      if (delay.compareTo(patience) > 0) return null;
      starts[slot] = now + wait;
      taken = taken + 1 < 2 * starts.length ? taken + 1 : starts.length;
      return delay;
    } finally {
      lock.unlock();
    }
  }
}
