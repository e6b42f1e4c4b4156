package io.clientela.runtime;

import java.time.Duration;
import java.time.Instant;

/** Time in which every sleeper is woken by an interruption. */
record InterruptingTime(Time time) implements Time {
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
    throw new InterruptedException();
  }
}
