package io.clientela.runtime.transport;

import io.clientela.runtime.Clock;
import java.time.Duration;
import java.time.Instant;

/** A clock in which every sleeper is woken by an interruption. */
record InterruptingClock(Clock clock) implements Clock {
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
    throw new InterruptedException();
  }
}
