package io.clientela.runtime.transport;

import io.clientela.runtime.CallReport;
import io.clientela.runtime.Clock;
import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.Operation;
import java.time.Duration;
import java.util.List;

/** How far a call has come: attempts, time, and whether one of them may have had an effect. */
final class CallState {
  private final Operation operation;
  private final Clock clock;
  private final long started;
  private final Duration deadline;
  private int attempts;
  private boolean effect;

  CallState(Operation operation, Clock clock, Duration deadline) {
    this.operation = operation;
    this.clock = clock;
    this.started = clock.nanos();
    this.deadline = deadline;
  }

  void attempt() {
    attempts++;
  }

  int attempts() {
    return attempts;
  }

  Duration elapsed() {
    return Duration.ofNanos(Math.max(0, clock.nanos() - started));
  }

  /** Time until the deadline, negative after it. */
  Duration remaining() {
    return deadline.minus(elapsed());
  }

  void failed(CallFailure fault) {
    effect |= fault.effect() && operation.hasEffect();
  }

  /**
   * What is known of the call.
   *
   * @param secrets not to be repeated
   */
  CallReport report(CallFailure fault, List<Secret> secrets) {
    ErrorResponse response = fault.response();
    return new CallReport(
        operation.id(),
        fault.status(),
        attempts,
        elapsed(),
        effect,
        fault.retryAfter(),
        response == null ? null : ErrorResponses.without(secrets, response));
  }
}
