package io.clientela.micrometer;

import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallListener;
import io.clientela.runtime.CallObserver;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;

/**
 * Makes of each call an observation named {@code clientela.call}, from which the registry's
 * handlers make timers and spans:
 *
 * <pre>{@code
 * BsaleClient.builder().accessToken(token).listener(new CallObservationListener(registry)).build();
 * }</pre>
 *
 * <p>Its keys, and the registry's parent, scope and events, are in the README. Nothing that was
 * sent or received is in it: no credential, path, query, header or body. Other names and keys are
 * those of a {@code GlobalObservationConvention} of {@link CallObservationContext} in the registry.
 */
public final class CallObservationListener implements CallListener {
  private static final CallObserver NOTHING = new CallObserver() {};

  private final ObservationRegistry registry;

  /** Creates a listener, for any number of clients of any vendors. */
  public CallObservationListener(ObservationRegistry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  @Override
  public CallObserver started(CallContext call) {
    if (registry.isNoop()) return NOTHING;
    CallObservationContext context = new CallObservationContext(call);
    Observation observation =
        Observation.createNotStarted(null, CallKeys.INSTANCE, () -> context, registry).start();
    return new ObservedCall(observation, context);
  }
}
