package io.clientela.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by sleeping, and sleeping takes no time. */
final class FakeTime implements Time {
  static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public long nanos() {
    return nanos.get();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    if (Thread.interrupted()) throw new InterruptedException();
    sleeps.add(duration);
    nanos.addAndGet(duration.toNanos());
  }

  List<Duration> sleeps() {
    return sleeps;
  }
}
