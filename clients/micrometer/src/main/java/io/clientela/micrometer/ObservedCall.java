package io.clientela.micrometer;

import io.clientela.runtime.CallObserver;
import io.clientela.runtime.CallOutcome;
import io.clientela.runtime.ClientelaException;
import io.micrometer.observation.Observation;
import java.time.Duration;

/** One call and its observation, which is in scope on the call's thread until the call ends. */
final class ObservedCall implements CallObserver {
  private final Observation observation;
  private final CallObservationContext context;
  private final Observation.Scope scope;

  ObservedCall(Observation observation, CallObservationContext context) {
    this.observation = observation;
    this.context = context;
    scope = observation.openScope();
  }

  @Override
  public void retrying(int attempt, int status, String reason, Duration wait) {
    String text = "attempt " + attempt + ": " + reason + ", again in " + wait.toMillis() + " ms";
    observation.event(Observation.Event.of("retry", text));
  }

  @Override
  public void ended(CallOutcome outcome) {
    scope.close();
    context.end(outcome);
    Throwable failure = outcome.failure();
    if (failure != null) observation.error(shown(failure));
    observation.stop();
  }

  /** Our own exceptions quote nothing; what a fault threw might, and a span shows its message. */
  private static Throwable shown(Throwable failure) {
    return failure instanceof ClientelaException ? failure : new UnforeseenFailure(failure);
  }
}
