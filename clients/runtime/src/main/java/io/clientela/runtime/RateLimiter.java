package io.clientela.runtime;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets at most so many requests start in any one second, as the vendor counts them: evenly spaced,
 * with room for what the way there shifts one against another, first come, first served.
 *
 * <p>A request passes twice. Its caller reserves a moment before there is a connection, so that
 * those who wait hold none. How long connecting takes is not known, so right before the first byte
 * leaves, it waits until there is enough distance to the one before.
 */
final class RateLimiter implements RateLimit {
  private static final Duration JITTER = Duration.ofMillis(100);

  private final ReentrantLock lock = new ReentrantLock(true);
  private final Semaphore gate = new Semaphore(1, true);
  private final Clock clock;
  private final long interval;
  private long nextTurn;
  private long nextLeave;

  RateLimiter(int requestsPerSecond, Clock clock) {
    this.clock = clock;
    this.interval = Duration.ofSeconds(1).plus(JITTER).toNanos() / requestsPerSecond;
    this.nextTurn = clock.nanos();
    this.nextLeave = nextTurn;
  }

  // The lock is never held while waiting, so virtual threads do not pin.
  @Override
  public @Nullable Duration reserve(Duration patience) {
    lock.lock();
    try {
      long now = clock.nanos();
      long wait = Math.max(0, nextTurn - now);
      Duration delay = Duration.ofNanos(wait);
      if (delay.compareTo(patience) > 0) return null;
      nextTurn = now + wait + interval;
      return delay;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public boolean leave(Duration patience) throws InterruptedException {
    if (!gate.tryAcquire(nanos(patience), TimeUnit.NANOSECONDS)) return false;
    try {
      Duration wait = Duration.ofNanos(Math.max(0, nextLeave - clock.nanos()));
      if (wait.compareTo(patience) > 0) return false;
      if (!wait.isZero()) clock.sleep(wait);
      nextLeave = clock.nanos() + interval;
      return true;
    } finally {
      gate.release();
    }
  }

  private static long nanos(Duration duration) {
    return duration.compareTo(Duration.ofDays(1)) > 0
        ? TimeUnit.DAYS.toNanos(1)
        : duration.toNanos();
  }
}
