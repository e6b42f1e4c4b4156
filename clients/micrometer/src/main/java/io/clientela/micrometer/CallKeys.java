package io.clientela.micrometer;

import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallOutcome;
import io.clientela.runtime.ClientelaException;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;

/** The names and keys unless the registry has others. */
final class CallKeys implements GlobalObservationConvention<CallObservationContext> {
  static final CallKeys INSTANCE = new CallKeys();

  private CallKeys() {}

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof CallObservationContext;
  }

  @Override
  public String getName() {
    return "clientela.call";
  }

  @Override
  public String getContextualName(CallObservationContext context) {
    return context.call().vendor() + " " + context.call().operation().id();
  }

  /** Always the same keys: a registry such as Prometheus's refuses a timer that changes them. */
  @Override
  public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
    CallContext call = context.call();
    return KeyValues.of(
        KeyValue.of("vendor", call.vendor()),
        KeyValue.of("operation", call.operation().id()),
        KeyValue.of("method", call.operation().method()),
        KeyValue.of("status", context.outcome().map(CallKeys::status).orElse(KeyValue.NONE_VALUE)),
        KeyValue.of(
            "outcome", context.outcome().map(CallKeys::outcome).orElse(KeyValue.NONE_VALUE)));
  }

  @Override
  public KeyValues getHighCardinalityKeyValues(CallObservationContext context) {
    CallContext call = context.call();
    KeyValues keys =
        KeyValues.of(
            KeyValue.of("url.template", call.operation().path()),
            KeyValue.of("server.address", call.host()),
            KeyValue.of("server.port", Integer.toString(call.port())));
    return context
        .outcome()
        .map(it -> keys.and("attempts", Integer.toString(it.attempts())))
        .orElse(keys);
  }

  private static String status(CallOutcome outcome) {
    return outcome.status() == 0 ? KeyValue.NONE_VALUE : Integer.toString(outcome.status());
  }

  private static String outcome(CallOutcome outcome) {
    if (outcome.isSuccess()) return "success";
    return outcome.failure() instanceof ClientelaException failure && !failure.mayHaveTakenEffect()
        ? "failed"
        : "unknown";
  }
}
