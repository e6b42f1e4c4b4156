package io.clientela.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.bsale.BsaleClient;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which spans OpenTelemetry's exporter gets. */
class TracingTest {
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();

  @AutoClose
  private final SdkTracerProvider provider =
      SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(exporter)).build();

  private final ObservationRegistry registry = ObservationRegistry.create();
  @AutoClose private Calls calls;

  @BeforeEach
  void start() throws IOException {
    var otel = provider.get("test");
    var tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
    var propagators = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
    registry
        .observationConfig()
        .observationHandler(
            new FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(
                    tracer, new OtelPropagator(propagators, otel)),
                new DefaultTracingObservationHandler(tracer)));
    calls = new Calls(registry);
  }

  @Test
  void aCallIsAClientsSpanWithinThatOfItsCaller() {
    calls.answering(503, "").answering(200, "{\"href\":\"h\",\"id\":7}");

    Observation.createNotStarted("order", registry).observe(calls::read);

    List<SpanData> spans = exporter.getFinishedSpanItems();
    assertThat(spans).extracting(SpanData::getName).containsExactly("bsale getClient", "order");
    SpanData call = spans.get(0);
    assertThat(call.getParentSpanId()).isEqualTo(spans.get(1).getSpanId());
    assertThat(call.getTraceId()).isEqualTo(spans.get(1).getTraceId());
    assertThat(call.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
    assertThat(call.getAttributes().asMap())
        .containsEntry(AttributeKey.stringKey("url.template"), "/clients/{clientId}.json")
        .containsEntry(AttributeKey.stringKey("attempts"), "2");
    assertThat(call.getEvents())
        .extracting(EventData::getName)
        .singleElement()
        .asString()
        .startsWith("attempt 1: HTTP 503, again in ");
    assertThat(exporter.getFinishedSpanItems().toString()).doesNotContain(Calls.CANARY);
  }

  /** The lines of the recipe. */
  @Test
  void aClientIsTracedByTwoLines() {
    String token = "invented";
    ObservationRegistry registry = ObservationRegistry.create();
    var otel = provider.get("test");
    var tracer = new OtelTracer(otel, new OtelCurrentTraceContext(), event -> {});
    var propagator = new OtelPropagator(ContextPropagators.noop(), otel);

    registry
        .observationConfig()
        .observationHandler(new PropagatingSenderTracingObservationHandler<>(tracer, propagator));
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
    assertThat(exporter.getFinishedSpanItems())
        .extracting(SpanData::getName)
        .containsExactly("bsale getClient");
  }

  @Test
  void anErrorIsRecordedByItsClassWithoutWhatTheVendorSaid() {
    calls.answering(404, "{\"error\":\"canary\"}");

    assertThatThrownBy(calls::read).isInstanceOf(RuntimeException.class);

    SpanData call = exporter.getFinishedSpanItems().get(0);
    assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(call.getEvents())
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.getAttributes().get(AttributeKey.stringKey("exception.type")))
                    .startsWith("io.clientela.runtime.")
                    .endsWith("Exception"));
    assertThat(exporter.getFinishedSpanItems().toString())
        .doesNotContain(Calls.CANARY)
        .doesNotContain("7070707");
  }

  @Test
  void callsOnManyThreadsKeepTheirParents() throws Exception {
    for (int i = 0; i < 4; i++) calls.answering(200, "{\"href\":\"h\",\"id\":7}");

    List<Thread> threads =
        List.of(caller("a"), caller("b"), caller("c"), caller("d")).stream()
            .map(Thread::new)
            .toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) thread.join();

    List<SpanData> spans = exporter.getFinishedSpanItems();
    assertThat(spans.stream().filter(it -> it.getKind() == SpanKind.CLIENT))
        .hasSize(4)
        .extracting(SpanData::getParentSpanId)
        .containsExactlyInAnyOrderElementsOf(
            spans.stream()
                .filter(it -> it.getKind() == SpanKind.INTERNAL)
                .map(SpanData::getSpanId)
                .toList());
  }

  private Runnable caller(String name) {
    return () -> Observation.createNotStarted(name, registry).observe(calls::read);
  }
}
