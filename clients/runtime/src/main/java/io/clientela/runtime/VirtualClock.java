package io.clientela.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** A clock whose time passes only by waiting, while waiting takes no time. */
final class VirtualClock implements Clock {
  private final Instant start;
  private final AtomicLong nanos = new AtomicLong();

  VirtualClock(Instant start) {
    this.start = start;
  }

  @Override
  public Instant now() {
    return start.plusNanos(nanos.get());
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
    nanos.addAndGet(duration.toNanos());
  }
}
