package io.clientela.micrometer;

import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallOutcome;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is observed of one call: which it is and, once it has ended, how it ended. A span of it is a
 * client's. No trace is told to the vendor: no header is added to what is sent.
 */
public final class CallObservationContext extends SenderContext<CallContext> {
  private final CallContext call;
  private @Nullable CallOutcome outcome;

  CallObservationContext(CallContext call) {
    super((carrier, key, value) -> {}, Kind.CLIENT);
    this.call = call;
    setCarrier(call);
    setRemoteServiceName(call.vendor());
    setRemoteServiceAddress(call.host() + ":" + call.port());
  }

  /** Which call it is. */
  public CallContext call() {
    return call;
  }

  /** How it ended; empty while it has not. */
  public Optional<CallOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  void end(CallOutcome how) {
    outcome = how;
  }
}
