package io.clientela.ratelimit.bucket4j;

import io.clientela.runtime.Clock;
import io.clientela.runtime.RateLimit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A limit that all processes keep to which use the same store and key. Safe for use by many
 * threads.
 *
 * <p>A bucket that holds many tokens lets twice as many through in the second after a pause. These
 * hold one, so that requests are evenly spaced, as within one process: no second has more, as long
 * as the clocks of the machines differ by less than 50 ms. A token that took longer than that to
 * come is not used.
 *
 * <p>If the store fails, its exception is the caller's: nothing is sent. {@link #orElse} is the
 * other way.
 */
public final class Bucket4jRateLimit implements RateLimit {
  /** What the way to the vendor, and clocks, may shift one request against another. */
  private static final Duration ROOM = Duration.ofMillis(100);

  private static final long FRESH = ROOM.dividedBy(2).toNanos();
  private static final long LONGEST = TimeUnit.DAYS.toNanos(1);

  private final Semaphore gate = new Semaphore(1, true);
  private final Bucket turns;
  private final Bucket leaves;
  private final Clock clock;

  private Bucket4jRateLimit(Bucket turns, Bucket leaves, Clock clock) {
    this.turns = turns;
    this.leaves = leaves;
    this.clock = clock;
  }

  /**
   * A limit by a store.
   *
   * @param requests how many may start in any one second, at least 1; the same in all processes, or
   *     the first one's holds
   * @param store what Bucket4j makes for Redis, Hazelcast, a database and others; its client should
   *     give up after a second, as the deadline of a call does not end what it waits for
   * @param key the same for what the vendor counts together, such as {@code bsale:main-account};
   *     not the credential. Two entries begin with it
   */
  public static Bucket4jRateLimit perSecond(int requests, ProxyManager<String> store, String key) {
    return perSecond(requests, store, key, Clock.system());
  }

  static Bucket4jRateLimit perSecond(
      int requests, ProxyManager<String> store, String key, Clock clock) {
    if (requests < 1) throw new IllegalArgumentException("requests must be at least 1");
    Objects.requireNonNull(key, "key");
    Duration interval = Duration.ofSeconds(1).plus(ROOM).dividedBy(requests);
    BucketConfiguration spaced =
        BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(1).refillGreedy(1, interval))
            .build();
    return new Bucket4jRateLimit(
        store.builder().build(key + ":turns", () -> spaced),
        store.builder().build(key + ":leaves", () -> spaced),
        clock);
  }

  /**
   * Keeps to another limit while the store fails, instead of sending nothing. That one is for this
   * process alone: all processes together must stay within what the vendor allows.
   *
   * @param other such as {@code RateLimit.perSecond(1)}
   * @param failed is told each failure of the store, to be logged or counted
   */
  public RateLimit orElse(RateLimit other, Consumer<? super RuntimeException> failed) {
    return new FallbackRateLimit(this, other, failed);
  }

  @Override
  public @Nullable Duration reserve(Duration patience) throws InterruptedException {
    long[] wait = {0};
    // Never zero, which Bucket4j refuses.
    long longest = Math.max(1, nanos(patience));
    boolean reserved = turns.asBlocking().tryConsume(1, longest, nanos -> wait[0] = nanos);
    return reserved ? Duration.ofNanos(wait[0]) : null;
  }

  @Override
  public boolean leave(Duration patience) throws InterruptedException {
    long began = clock.nanos();
    long longest = nanos(patience);
    if (!gate.tryAcquire(longest, TimeUnit.NANOSECONDS)) return false;
    try {
      while (true) {
        long asked = clock.nanos();
        ConsumptionProbe probe = leaves.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed() && clock.nanos() - asked <= FRESH) return true;
        long wait = probe.isConsumed() ? 0 : probe.getNanosToWaitForRefill();
        if (clock.nanos() - began + wait > longest) return false;
        if (wait > 0) clock.sleep(Duration.ofNanos(wait));
      }
    } finally {
      gate.release();
    }
  }

  private static long nanos(Duration patience) {
    if (patience.compareTo(Duration.ofDays(1)) > 0) return LONGEST;
    return Math.max(0, patience.toNanos());
  }
}
