package io.clientela.runtime.transport;

import io.clientela.runtime.CallObserver;
import io.clientela.runtime.CallOutcome;
import io.clientela.runtime.CallReport;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Clock;
import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RawResponse;
import java.time.Duration;
import java.util.List;

/**
 * How far a call has come: attempts, time, and whether one of them may have had an effect. It tells
 * the call's observer.
 */
final class CallState {
  private final Operation operation;
  private final Clock clock;
  private final long started;
  private final Duration deadline;
  private final CallObserver observer;
  private int attempts;
  private boolean effect;

  CallState(Operation operation, Clock clock, Duration deadline, CallObserver observer) {
    this.operation = operation;
    this.clock = clock;
    this.started = clock.nanos();
    this.deadline = deadline;
    this.observer = observer;
  }

  void attempt() {
    attempts++;
    observer.attempted(attempts);
  }

  void retrying(CallFailure fault, Duration wait) {
    observer.retrying(attempts, fault.status(), fault.summary(), wait);
  }

  void ended(RawResponse<?> response) {
    observer.ended(CallOutcome.of(response));
  }

  void ended(Throwable failure) {
    observer.ended(
        failure instanceof ClientelaException known
            ? CallOutcome.of(known)
            : new CallOutcome(0, attempts, elapsed(), null, failure));
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
   * @param headers those of the last response
   * @param secrets not to be repeated
   */
  CallReport report(CallFailure fault, ResponseHeaders headers, List<Secret> secrets) {
    ErrorResponse response = fault.response();
    return new CallReport(
        operation.id(),
        fault.status(),
        attempts,
        elapsed(),
        effect,
        fault.retryAfter(),
        response == null ? null : ErrorResponses.without(secrets, response),
        headers.without(secrets));
  }
}
