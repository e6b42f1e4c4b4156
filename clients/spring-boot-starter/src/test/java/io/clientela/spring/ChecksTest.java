package io.clientela.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What the health of the vendors is, and who is called for it. */
class ChecksTest {
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  private ApplicationContextRunner app(String... more) {
    return new ApplicationContextRunner()
        .withConfiguration(Contexts.ours())
        .withPropertyValues(
            "clientela.bsale.access-token=canary",
            "clientela.bsale.base-url=" + server.url("/v1"),
            "clientela.lotinfo.token=invented")
        .withPropertyValues(more);
  }

  @Test
  void nobodyIsCalledUnlessAsked() {
    app()
        .run(
            context ->
                assertThat(context.getBean(Checks.class).run())
                    .satisfies(it -> assertThat(it.state()).isEqualTo(Checks.State.UNKNOWN))
                    .satisfies(
                        it ->
                            assertThat(it.details())
                                .containsExactly(entry("bsale", "not called"))));

    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aCheckReadsOnceAndNoMore() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body("{\"href\":\"h\",\"count\":0,\"limit\":25,\"offset\":0,\"items\":[]}")
            .build());
    server.enqueue(new MockResponse.Builder().code(503).body("{\"error\":\"canary\"}").build());

    app("clientela.health.call=true")
        .run(
            context -> {
              Checks checks = context.getBean(Checks.class);
              assertThat(checks.run().state()).isEqualTo(Checks.State.UP);
              Checks.Result failed = checks.run();
              assertThat(failed.state()).isEqualTo(Checks.State.DOWN);
              assertThat(failed.details())
                  .containsExactly(entry("bsale", "ErrorResponseException, HTTP 503"));
            });

    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(server.takeRequest().getMethod()).isEqualTo("GET");
  }

  @Test
  void whereThereIsNothingToCallNothingIsUp() {
    assertThat(new Checks(List.of(), true).run().state()).isEqualTo(Checks.State.UNKNOWN);
  }

  @Test
  void theIndicatorIsThereUnlessSwitchedOff() {
    app().run(context -> assertThat(context).hasBean("clientelaHealthIndicator"));
    app("management.health.clientela.enabled=false")
        .run(context -> assertThat(context).doesNotHaveBean("clientelaHealthIndicator"));
  }
}
