package io.clientela.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.bsale.BsaleClient;
import io.clientela.runtime.RateLimitedException;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a registry of meters has after some calls. */
class MetricsTest {
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  @AutoClose private Calls calls;

  @BeforeEach
  void start() throws Exception {
    ObservationRegistry registry = ObservationRegistry.create();
    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    calls = new Calls(registry);
  }

  @Test
  void callsAreCountedByOperationAndOutcome() {
    calls.answering(200, "{\"href\":\"h\",\"id\":7}").answering(200, "{\"href\":\"h\",\"id\":7}");
    calls.read();
    calls.read();
    calls.answering(429, "").answering(429, "").answering(429, "");
    assertThatThrownBy(calls::create).isInstanceOf(RateLimitedException.class);

    assertThat(meters.get("clientela.call").tags("operation", "getClient").timer().count())
        .isEqualTo(2);
    assertThat(
            meters
                .get("clientela.call")
                .tags("vendor", "bsale", "operation", "createClient", "method", "POST")
                .tags("status", "429", "outcome", "failed", "error", "RateLimitedException")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(
            meters.get("clientela.call.retry").tags("operation", "createClient").counter().count())
        .isEqualTo(2);
  }

  /** The lines of the recipe. */
  @Test
  void aClientIsTimedByTwoLines() throws Exception {
    String token = "invented";
    ObservationRegistry registry = ObservationRegistry.create();

    registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
    BsaleClient bsale =
        BsaleClient.builder()
            .accessToken(token)
            .baseUrl("http://" + calls.host() + ":" + calls.port() + "/v1")
            .listener(new CallObservationListener(registry))
            .build();

    calls.answering(200, "{\"href\":\"h\",\"id\":7}");
    try (bsale) {
      assertThat(bsale.clients().getClient(7).id()).isEqualTo(7);
    }
    assertThat(meters.get("clientela.call").tag("operation", "getClient").timer().count())
        .isEqualTo(1);
  }

  @Test
  void tagsAreTheSameForEveryCallAndHaveFewValues() {
    calls.answering(200, "{\"href\":\"h\",\"id\":7}").read();
    calls.answering(400, "{\"error\":\"canary\"}");
    assertThatThrownBy(calls::create).isInstanceOf(RuntimeException.class);

    List<Meter> timers = List.copyOf(meters.get("clientela.call").meters());

    assertThat(timers)
        .hasSize(2)
        .allSatisfy(
            it ->
                assertThat(it.getId().getTags())
                    .extracting(Tag::getKey)
                    .containsExactly(
                        "error", "method", "operation", "outcome", "status", "vendor"));
    assertThat(meters.getMetersAsString()).doesNotContain(Calls.CANARY).doesNotContain("7070707");
  }
}
