package io.clientela.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What holds requests back so that a vendor never counts more than it allows. A client has one of
 * its own; clients that use one credential share one, and so do processes, by an implementation
 * that asks a store. Safe for use by many threads.
 *
 * <p>A request passes twice: its caller {@linkplain #reserve reserves} a moment before there is a
 * connection, so that those who wait hold none, and right before its first byte it {@linkplain
 * #leave leaves}, from when it counts.
 *
 * <p>An unchecked exception, or an error, of either means that the limit cannot be asked. The
 * request is not sent then; the call fails with a {@link TransportException}, after further
 * attempts if its operation has any.
 */
public interface RateLimit {
  /**
   * Reserves the next free moment, without waiting for it.
   *
   * @param patience how long the caller can wait
   * @return how long it must wait, zero or more; null if that is longer than it can, and then
   *     nothing is reserved
   * @throws InterruptedException if the thread was interrupted while the limit was asked
   */
  @Nullable Duration reserve(Duration patience) throws InterruptedException;

  /**
   * Waits until a request may leave, and counts it from the moment of the return.
   *
   * @param patience how long the caller can wait
   * @return false if that would be longer than it can, and then nothing is counted
   * @throws InterruptedException if the thread was interrupted while it waited
   */
  boolean leave(Duration patience) throws InterruptedException;

  /**
   * A limit within this process, for one client or several: evenly spaced, with room for 100 ms of
   * difference on the way, first come, first served.
   *
   * @param requests how many may start in any one second, at least 1
   */
  static RateLimit perSecond(int requests) {
    return perSecond(requests, Clock.system());
  }

  /**
   * The same by another clock, for tests.
   *
   * @param requests how many may start in any one second, at least 1
   * @param clock what it reads the time from and waits by
   */
  static RateLimit perSecond(int requests, Clock clock) {
    if (requests < 1) throw new IllegalArgumentException("requests must be at least 1");
    return new RateLimiter(requests, clock);
  }
}
