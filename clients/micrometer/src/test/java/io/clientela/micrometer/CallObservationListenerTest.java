package io.clientela.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallObserver;
import io.clientela.runtime.CallOutcome;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which observation is made of a call, and what it says. */
class CallObservationListenerTest {
  private final TestObservationRegistry registry = TestObservationRegistry.create();
  @AutoClose private Calls calls;

  @BeforeEach
  void start() throws IOException {
    calls = new Calls(registry);
  }

  @Test
  void aCallIsOneObservationWithTheDocumentedKeys() {
    calls.answering(200, "{\"href\":\"h\",\"id\":7}").read();

    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasBeenStarted()
        .hasBeenStopped()
        .doesNotHaveError()
        .hasNameEqualTo("clientela.call")
        .hasContextualNameEqualTo("bsale getClient")
        .hasLowCardinalityKeyValue("vendor", "bsale")
        .hasLowCardinalityKeyValue("operation", "getClient")
        .hasLowCardinalityKeyValue("method", "GET")
        .hasLowCardinalityKeyValue("status", "200")
        .hasLowCardinalityKeyValue("outcome", "success")
        .hasHighCardinalityKeyValue("url.template", "/clients/{clientId}.json")
        .hasHighCardinalityKeyValue("server.address", calls.host())
        .hasHighCardinalityKeyValue("server.port", Integer.toString(calls.port()))
        .hasHighCardinalityKeyValue("attempts", "1");
  }

  @Test
  void aRetryIsAnEventOfTheOneObservation() {
    calls.answering(503, "").answering(200, "{\"href\":\"h\",\"id\":7}").read();

    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("status", "200")
        .hasHighCardinalityKeyValue("attempts", "2")
        .satisfies(
            context -> assertThat(context.toString()).as("no canary").doesNotContain(Calls.CANARY));
  }

  @Test
  void anOutcomeSaysWhetherTheVendorMayHaveCarriedItOut() {
    calls.answering(400, "{\"error\":\"canary\"}").answering(500, "canary");

    assertThatThrownBy(calls::create).isInstanceOf(ErrorResponseException.class);
    assertThatThrownBy(calls::create).isInstanceOf(ErrorResponseException.class);

    TestObservationRegistryAssert.assertThat(registry)
        .hasAnObservationWithAKeyValue("outcome", "failed")
        .hasAnObservationWithAKeyValue("status", "400")
        .hasAnObservationWithAKeyValue("outcome", "unknown")
        .hasAnObservationWithAKeyValue("status", "500");
  }

  @Test
  void theCallIsInScopeWhileItRunsAndNotAfterwards() {
    Observation around = Observation.start("around", registry);

    around.scoped(() -> calls.answering(200, "{\"href\":\"h\",\"id\":7}").read());

    around.stop();
    assertThat(registry.getCurrentObservation()).isNull();
    TestObservationRegistryAssert.assertThat(registry)
        .hasObservationWithNameEqualTo("clientela.call")
        .that()
        .hasParentObservationEqualTo(around);
  }

  @Test
  void theMessageOfAnUnforeseenFaultIsNotShown() {
    CallContext call =
        new CallContext("bsale", new Operation("getClient", "GET", "/x"), "localhost", 80);
    CallObserver observer = new CallObservationListener(registry).started(call);

    observer.ended(new CallOutcome(0, 1, Duration.ZERO, null, new AssertionError(Calls.CANARY)));

    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("outcome", "unknown")
        .satisfies(
            context ->
                assertThat(context.getError()).hasMessage("java.lang.AssertionError").hasNoCause());
  }

  @Test
  void aConventionOfTheRegistryReplacesNamesAndKeys() {
    registry
        .observationConfig()
        .observationConvention(
            new GlobalObservationConvention<CallObservationContext>() {
              @Override
              public boolean supportsContext(Observation.Context context) {
                return context instanceof CallObservationContext;
              }

              @Override
              public String getName() {
                return "crm.request";
              }

              @Override
              public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
                return KeyValues.of("crm", context.call().vendor());
              }
            });

    calls.answering(200, "{\"href\":\"h\",\"id\":7}").read();

    TestObservationRegistryAssert.assertThat(registry)
        .hasSingleObservationThat()
        .hasNameEqualTo("crm.request")
        .hasLowCardinalityKeyValue("crm", "bsale")
        .doesNotHaveLowCardinalityKeyValueWithKey("vendor");
  }

  @Test
  void aRegistryThatObservesNothingIsNotTold() {
    CallContext call =
        new CallContext("bsale", new Operation("getClient", "GET", "/x"), "localhost", 80);

    CallObserver observer = new CallObservationListener(ObservationRegistry.NOOP).started(call);

    assertThat(observer).isNotInstanceOf(ObservedCall.class);
  }
}
