package io.clientela.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only by sleeping, and remembers each sleep. */
final class FakeTime implements Time {
  static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private final Time time = Time.withoutWaiting(START);
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return time.now();
  }

  @Override
  public long nanos() {
    return time.nanos();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    time.sleep(duration);
    sleeps.add(duration);
  }

  List<Duration> sleeps() {
    return sleeps;
  }
}
