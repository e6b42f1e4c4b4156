package io.clientela.runtime.transport;

import io.clientela.runtime.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that moves only by sleeping, and remembers each sleep. */
final class FakeClock implements Clock {
  static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

  private final Clock clock = Clock.virtual(START);
  private final List<Duration> sleeps = new CopyOnWriteArrayList<>();

  @Override
  public Instant now() {
    return clock.now();
  }

  @Override
  public long nanos() {
    return clock.nanos();
  }

  @Override
  public void sleep(Duration duration) throws InterruptedException {
    clock.sleep(duration);
    sleeps.add(duration);
  }

  List<Duration> sleeps() {
    return sleeps;
  }
}
