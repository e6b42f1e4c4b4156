package io.clientela.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.actuate.endpoint.Show;
import org.springframework.boot.actuate.env.EnvironmentEndpoint;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Who is shown a secret: nobody. What the metadata says of the properties. */
class SecretsTest {
  private static final String CANARY = "canary-0123456789-0123456789";

  private final ApplicationContextRunner app =
      new ApplicationContextRunner()
          .withConfiguration(Contexts.ours())
          .withPropertyValues(
              "clientela.bsale.access-token=" + CANARY,
              "clientela.koibox.api-key=" + CANARY,
              "clientela.koibox.webhook.path=/hooks/" + CANARY,
              "CLIENTELA_LOTINFO_TOKEN=" + CANARY,
              "clientela.sperant.token=" + CANARY,
              "clientela.tomticket-v2.token=" + CANARY,
              "clientela.tomticket-v2.webhook.secret=" + CANARY,
              "clientela.bsale.base-url=https://bsale.test/v1");

  @Test
  void theEnvironmentEndpointHidesThemEvenWhereItShowsValues() {
    app.run(
        context -> {
          var sanitizing = context.getBeanProvider(SanitizingFunction.class).stream().toList();
          var endpoint = new EnvironmentEndpoint(context.getEnvironment(), sanitizing, Show.ALWAYS);

          String shown = shown(endpoint);

          assertThat(shown).contains("https://bsale.test/v1").doesNotContain(CANARY);
        });
  }

  private static String shown(EnvironmentEndpoint endpoint) {
    StringBuilder shown = new StringBuilder();
    for (var source : endpoint.environment("(?i)clientela.*").getPropertySources()) {
      source
          .getProperties()
          .forEach((key, value) -> shown.append(key).append('=').append(value.getValue()));
    }
    return shown.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clientela.bsale.access-token",
        "clientela.bsale.accessToken",
        "CLIENTELA_KOIBOX_APIKEY",
        "CLIENTELA_TOMTICKET_V2_WEBHOOK_SECRET",
        "clientela.koibox.webhook.path",
      })
  void aSecretIsKnownInAnySpelling(String key) {
    assertThat(ClientelaSanitizingAutoConfiguration.isSecret(key)).isTrue();
  }

  @Test
  void otherKeysAreNoneOfOurs() {
    assertThat(ClientelaSanitizingAutoConfiguration.isSecret("clientela.bsale.attempts")).isFalse();
    assertThat(ClientelaSanitizingAutoConfiguration.isSecret("spring.token")).isFalse();
  }

  @Test
  void propertiesAndClientsShowNoSetting() {
    app.run(
        context -> {
          assertThat(context.getBean(KoiboxProperties.class).toString())
              .isEqualTo("KoiboxProperties");
          for (String name : context.getBeanDefinitionNames()) {
            assertThat(context.getBean(name).toString()).as(name).doesNotContain(CANARY);
          }
        });
  }

  @Test
  void theMetadataDescribesEveryProperty() {
    var metadata =
        JsonParser.parseString(Contexts.text("META-INF/spring-configuration-metadata.json"));
    var properties = metadata.getAsJsonObject().getAsJsonArray("properties").asList();

    assertThat(properties)
        .hasSizeGreaterThan(50)
        .allSatisfy(
            it -> {
              JsonObject property = it.getAsJsonObject();
              assertThat(property.has("description")).as(property.toString()).isTrue();
            })
        .extracting(it -> it.getAsJsonObject().get("name").getAsString())
        .contains(
            "clientela.bsale.access-token",
            "clientela.bsale.call-timeout",
            "clientela.koibox.webhook.path",
            "clientela.tomticket-v2.webhook.secret",
            "clientela.health.call");
  }
}
