package io.clientela.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.bsale.BsaleClient;
import io.clientela.koibox.KoiboxClient;
import io.clientela.lotinfo.LotinfoClient;
import io.clientela.runtime.CallListener;
import io.clientela.runtime.CallObserver;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.sperant.SperantClient;
import io.clientela.tomticket.TomTicketClient;
import io.clientela.tomticketv2.TomTicketV2Client;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which clients an application gets by its properties, and how they are set. */
class ClientsTest {
  private final ApplicationContextRunner app =
      new ApplicationContextRunner().withConfiguration(Contexts.ours());

  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  private ApplicationContextRunner bsale() {
    String url = server.url("/v1").toString();
    return app.withPropertyValues(
        "clientela.bsale.access-token=canary", "clientela.bsale.base-url=" + url);
  }

  private void respond(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  @Test
  void thereIsNoClientWithoutItsCredential() {
    app.withPropertyValues("clientela.bsale.base-url=https://bsale.test/v1")
        .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(BsaleClient.class));
  }

  @Test
  void thereIsAClientOfEachVendorThatHasItsCredential() {
    app.withPropertyValues(
            "clientela.bsale.access-token=invented",
            "clientela.koibox.api-key=invented",
            "clientela.lotinfo.token=invented",
            "clientela.sperant.token=invented",
            "clientela.tomticket.token=invented",
            "clientela.tomticket-v2.token=invented")
        .run(
            context ->
                assertThat(context)
                    .hasSingleBean(BsaleClient.class)
                    .hasSingleBean(KoiboxClient.class)
                    .hasSingleBean(LotinfoClient.class)
                    .hasSingleBean(SperantClient.class)
                    .hasSingleBean(TomTicketClient.class)
                    .hasSingleBean(TomTicketV2Client.class));
  }

  @Test
  void aVendorWhoseJarIsMissingIsLeftOut() {
    bsale()
        .withPropertyValues("clientela.koibox.api-key=invented")
        .withClassLoader(new FilteredClassLoader(BsaleClient.class))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(KoiboxClient.class)
                    .doesNotHaveBean("bsaleClient"));
  }

  @Test
  void aClientOfTheApplicationsOwnTakesItsPlace() {
    BsaleClient own = BsaleClient.builder().accessToken("invented").build();

    bsale()
        .withBean(BsaleClient.class, () -> own)
        .run(context -> assertThat(context.getBean(BsaleClient.class)).isSameAs(own));
  }

  @Test
  void aCallIsMadeAsThePropertiesSayAndObserved() throws Exception {
    TestObservationRegistry registry = TestObservationRegistry.create();
    respond(503, "");
    respond(200, "{\"href\":\"h\",\"id\":7}");

    bsale()
        .withPropertyValues("clientela.bsale.attempts=1", "clientela.bsale.deadline=9s")
        .withBean(ObservationRegistry.class, () -> registry)
        .run(
            context -> {
              BsaleClient bsale = context.getBean(BsaleClient.class);
              assertThatThrownBy(() -> bsale.clients().getClient(7))
                  .isInstanceOf(ErrorResponseException.class);
              assertThat(bsale.clients().getClient(7).id()).isEqualTo(7);
            });

    assertThat(server.takeRequest().getHeaders().get("access_token")).isEqualTo("canary");
    assertThat(server.getRequestCount()).isEqualTo(2);
    TestObservationRegistryAssert.assertThat(registry)
        .hasNumberOfObservationsWithNameEqualTo("clientela.call", 2);
  }

  @Test
  void listenersAndCustomizersOfTheApplicationAreUsed() {
    List<String> told = new ArrayList<>();
    respond(200, "{\"href\":\"h\",\"id\":7}");

    bsale()
        .withBean(CallListener.class, () -> call -> tell(told, call.operation().id()))
        .withBean(ClientelaCustomizer.class, () -> (vendor, builder) -> told.add(vendor))
        .run(context -> context.getBean(BsaleClient.class).clients().getClient(7));

    assertThat(told).containsExactly("bsale", "getClient");
  }

  private static CallObserver tell(List<String> told, String operation) {
    told.add(operation);
    return new CallObserver() {};
  }
}
