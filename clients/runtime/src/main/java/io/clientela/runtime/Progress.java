package io.clientela.runtime;

import java.time.Duration;

/** How far a call has come: attempts, time, and whether one of them may have had an effect. */
final class Progress {
  private final Operation operation;
  private final Time time;
  private final long started;
  private final Duration deadline;
  private int attempts;
  private boolean effect;

  Progress(Operation operation, Time time, Duration deadline) {
    this.operation = operation;
    this.time = time;
    this.started = time.nanos();
    this.deadline = deadline;
  }

  void attempt() {
    attempts++;
  }

  int attempts() {
    return attempts;
  }

  Duration elapsed() {
    return Duration.ofNanos(time.nanos() - started);
  }

  /** Time until the deadline, negative after it. */
  Duration remaining() {
    return deadline.minus(elapsed());
  }

  void failed(Fault fault) {
    effect |= fault.effect() && operation.hasEffect();
  }

  /**
   * What is known of the call.
   *
   * @param credential not to be repeated
   */
  CallReport report(Fault fault, Secret credential) {
    ErrorResponse response = fault.response();
    return new CallReport(
        operation.id(),
        fault.status(),
        attempts,
        elapsed(),
        effect,
        fault.retryAfter(),
        response == null ? null : response.without(credential));
  }
}
