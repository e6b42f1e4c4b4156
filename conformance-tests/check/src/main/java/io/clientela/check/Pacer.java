package io.clientela.check;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Keeps calls apart, so that never more are begun in a second than a contract allows. */
final class Pacer {
  private final long interval;
  private final LongSupplier nanos;
  private final Sleeper sleeper;
  private long next;

  /** Waits. */
  interface Sleeper {
    void sleep(Duration duration) throws InterruptedException;
  }

  /**
   * Begins with a free place.
   *
   * @param perSecond calls per second, at least 1
   */
  Pacer(int perSecond, LongSupplier nanos, Sleeper sleeper) {
    this.interval = Duration.ofSeconds(1).toNanos() / perSecond + 1;
    this.nanos = nanos;
    this.sleeper = sleeper;
    this.next = nanos.getAsLong();
  }

  static Pacer of(int perSecond) {
    return new Pacer(perSecond, System::nanoTime, it -> Thread.sleep(it.toMillis() + 1));
  }

  /** Waits for the next call's turn. */
  void await() throws InterruptedException {
    long now = nanos.getAsLong();
    if (now - next < 0) sleeper.sleep(Duration.ofNanos(next - now));
    next = (now - next < 0 ? next : now) + interval;
  }

  /** Waits for as long as a server asks for. */
  void pause(Duration duration) throws InterruptedException {
    sleeper.sleep(duration);
  }

  /** The shortest time that so many calls take. */
  Duration shortest(int calls) {
    return Duration.ofNanos(interval * Math.max(0, calls - 1));
  }
}
