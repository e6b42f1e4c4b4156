package io.clientela.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.koibox.model.Customer;
import io.clientela.tomticketv2.model.CustomerEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** What a vendor's delivery gets for a response, and what the application gets of it. */
class WebhookTest {
  private static final String PATH = "/hooks/0123456789abcdefghijkl";
  private static final String BODY = "{\"id\":1025,\"nombre\":\"Bruno\",\"updated\":null}";
  private static final String EVENT =
      "{\"type\":\"customer\",\"id\":\"7f3a01\",\"action\":\"created\"}";

  private final WebApplicationContextRunner koibox =
      new WebApplicationContextRunner()
          .withConfiguration(Contexts.ours())
          .withUserConfiguration(Application.class)
          .withPropertyValues("clientela.koibox.webhook.path=" + PATH);

  /** Takes deliveries as an application does. */
  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Application {
    private final List<Object> taken = new ArrayList<>();

    @Bean
    WebhookHandler<Customer> created() {
      return customer -> take(customer.id());
    }

    @Bean
    WebhookHandler<CustomerEvent> changed() {
      return event -> take(event.id());
    }

    private void take(Object id) {
      taken.add(id);
      if (taken.size() == 1 && id.equals(13L)) throw new IllegalStateException("queue is full");
    }
  }

  @Test
  void aDeliveryReachesTheHandlerOnce() {
    koibox.run(
        context -> {
          MockMvc web = web(context);

          assertThat(status(web, delivery(PATH, BODY))).isEqualTo(204);
          assertThat(status(web, delivery(PATH, BODY))).isEqualTo(204);

          assertThat(taken(context)).containsExactly(1025L);
          assertThat(context.getBean("koiboxWebhook").toString()).doesNotContain(PATH);
        });
  }

  /** As in the recipe. */
  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  static class Queueing {
    @Bean
    Queue<Long> ids() {
      return new ArrayDeque<>();
    }

    @Bean
    WebhookHandler<Customer> created(Queue<Long> ids) {
      return customer -> ids.add(customer.id());
    }
  }

  @Test
  void aBeanOfThreeLinesTakesDeliveries() {
    new WebApplicationContextRunner()
        .withConfiguration(Contexts.ours())
        .withUserConfiguration(Queueing.class)
        .withPropertyValues("clientela.koibox.webhook.path=" + PATH)
        .run(
            context -> {
              assertThat(status(web(context), delivery(PATH, BODY))).isEqualTo(204);
              assertThat(context.getBean("ids", Queue.class).peek()).isEqualTo(1025L);
            });
  }

  @Test
  void whatIsNoDeliveryIsRefused() {
    koibox.run(
        context -> {
          MockMvc web = web(context);

          assertThat(status(web, delivery(PATH, "{\"id\":"))).isEqualTo(400);
          assertThat(status(web, posted(PATH, "text/plain", BODY))).isEqualTo(415);
          assertThat(status(web, posted(PATH, null, BODY))).isEqualTo(415);
          assertThat(status(web, delivery(PATH + "x", BODY))).isEqualTo(404);
          assertThat(status(web, new MockHttpServletRequest("GET", PATH))).isEqualTo(404);
          assertThat(taken(context)).isEmpty();
        });
  }

  @Test
  void aDeliveryThatCouldNotBeHandledMayComeAgain() {
    String body = BODY.replace("1025", "13");
    koibox.run(
        context -> {
          MockMvc web = web(context);

          assertThatThrownBy(() -> status(web, delivery(PATH, body)))
              .hasRootCauseMessage("queue is full");
          assertThat(status(web, delivery(PATH, body))).isEqualTo(204);

          assertThat(taken(context)).containsExactly(13L, 13L);
        });
  }

  @Test
  void aPathThatCanBeGuessedStopsTheApplication() {
    koibox
        .withPropertyValues("clientela.koibox.webhook.path=/koibox")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .hasRootCauseMessage(
                        "clientela.koibox.webhook.path must end with at least 22 random letters and"
                            + " digits, as nothing is signed; found 6"));
  }

  @Test
  void aSignedDeliveryIsTakenAndAnotherIsNot() {
    koibox
        .withPropertyValues(
            "clientela.tomticket-v2.webhook.path=/tomticket",
            "clientela.tomticket-v2.webhook.secret=invented")
        .run(
            context -> {
              MockMvc web = web(context);

              assertThat(status(web, delivery("/tomticket", EVENT))).isEqualTo(401);
              var signed = delivery("/tomticket", EVENT);
              signed.addHeader("X-Hub-Signature", signature());
              assertThat(status(web, signed)).isEqualTo(204);

              assertThat(taken(context)).containsExactly("7f3a01");
            });
  }

  @Test
  void withoutAHandlerTheApplicationDoesNotStart() {
    new WebApplicationContextRunner()
        .withConfiguration(Contexts.ours())
        .withPropertyValues("clientela.koibox.webhook.path=" + PATH)
        .run(
            context ->
                assertThat(context.getStartupFailure()).hasMessageContaining("WebhookHandler"));
  }

  private static String signature() throws Exception {
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec("invented".getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
    byte[] text = Base64.getEncoder().encode(EVENT.getBytes(StandardCharsets.UTF_8));
    return "sha1=" + HexFormat.of().formatHex(mac.doFinal(text));
  }

  private static MockHttpServletRequest delivery(String path, String body) {
    return posted(path, "application/json", body);
  }

  /** Spring's own request builder is not the same in 6 and 7. */
  private static MockHttpServletRequest posted(String path, String type, String body) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
    request.setContentType(type);
    request.setContent(body.getBytes(StandardCharsets.UTF_8));
    return request;
  }

  private static int status(MockMvc web, MockHttpServletRequest request) throws Exception {
    return web.perform(context -> request).andReturn().getResponse().getStatus();
  }

  private static MockMvc web(WebApplicationContext context) {
    return MockMvcBuilders.webAppContextSetup(context).build();
  }

  private static List<Object> taken(WebApplicationContext context) {
    return context.getBean(Application.class).taken;
  }
}
