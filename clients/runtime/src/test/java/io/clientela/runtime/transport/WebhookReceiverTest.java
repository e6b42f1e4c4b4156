package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.DecodingException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.TransportException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookReceiverTest {
  private final WebhookReceiver<Person> deliveries =
      WebhookReceiver.of("customerCreated", Person.ADAPTER, Person::id, 2);

  @Test
  void receivesEachDeliveryOnce() {
    assertThat(deliveries.receive(json("{\"id\":1}"), null)).map(Person::id).contains(1L);
    assertThat(deliveries.receive(json("{\"id\":1}"), null)).isEmpty();
    assertThat(deliveries.receive(json("{\"id\":2}"), null)).isPresent();
  }

  @Test
  void forgetsTheOldestFirst() {
    for (int id = 1; id <= 3; id++) deliveries.receive(json("{\"id\":" + id + "}"), null);

    assertThat(deliveries.receive(json("{\"id\":3}"), null)).isEmpty();
    assertThat(deliveries.receive(json("{\"id\":1}"), null)).isPresent();
  }

  @Test
  void receivesAgainWhatCouldNotBeHandled() {
    Person person = deliveries.receive(json("{\"id\":1}"), null).orElseThrow();

    deliveries.forget(person);

    assertThat(deliveries.receive(json("{\"id\":1}"), null)).isPresent();
  }

  @Test
  void withoutAKeyNothingIsARepetition() {
    assertThat(deliveries.receive(json("{}"), null)).isPresent();
    assertThat(deliveries.receive(json("{}"), null)).isPresent();
  }

  @Test
  void readsTheCharsetOfTheHeader() {
    byte[] latin = "{\"id\":1,\"name\":\"Peña\"}".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(
            deliveries.receive(
                new ByteArrayInputStream(latin), "application/json; charset=iso-8859-1"))
        .map(Person::name)
        .contains("Peña");
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "<html>canary, HTML",
    "canary, UNREADABLE",
    "[], UNREADABLE",
    "null, UNREADABLE",
    "'{\"id\":\"canary\"}', UNREADABLE"
  })
  void refusesWhatIsNoDelivery(String body, Reason reason) {
    assertThatThrownBy(() -> deliveries.receive(json(body), null))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageStartingWith("customerCreated: ")
        .hasMessageNotContaining("canary");
  }

  @Test
  void refusesMoreThanAMebibyte() {
    String body = "{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}";

    assertThatThrownBy(() -> deliveries.receive(json(body), null))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, true",
    "Application/JSON, true",
    "application/json; charset=utf-8, true",
    "application/json;charset=\"ISO-8859-1\", true",
    "application/json; profile=x, true",
    "application/json; charset=klingon, false",
    "text/plain, false",
    "text/json, false",
    "application/x-www-form-urlencoded, false",
    "multipart/form-data; boundary=x, false",
    "application/jsonp, false",
    "application/problem+json, false",
    "'application/json, text/plain', false",
    "application, false",
    "'', false",
    ", false"
  })
  void acceptsJsonInAKnownCharsetOnly(String contentType, boolean accepted) {
    assertThat(WebhookReceiver.accepts(contentType)).isEqualTo(accepted);
  }

  @Test
  void refusesATypeThatIsNotAccepted() {
    assertThatThrownBy(() -> deliveries.receive(json("{\"id\":1}"), "text/plain"))
        .isInstanceOf(DecodingException.class);
    assertThat(deliveries.receive(json("{\"id\":1}"), null)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"canary\\ud800\"}",
        "{\"name\":\"\\udc00canary\"}",
        "{\"name\":\"\\udc00\\ud800\"}",
        "{\"name\":\"\\ud800\\ud800\\udc00\"}",
        "{\"\\ud800\":1}",
        "{\"unknown\":[{\"deep\":\"\\ud800\"}]}"
      })
  void refusesHalfACharacter(String body) {
    assertThatThrownBy(() -> deliveries.receive(json(body), null))
        .isInstanceOfSatisfying(
            DecodingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNREADABLE))
        .hasMessageNotContaining("canary");
  }

  @Test
  void takesAWholeOne() {
    assertThat(deliveries.receive(json("{\"name\":\"\\ud83d\\ude00\"}"), null))
        .map(Person::name)
        .contains("😀");
  }

  @Test
  void refusesMoreValuesAndLevelsThanADeliveryHas() {
    String many = "{\"unknown\":[" + "{},".repeat(NestingLimits.MOST_VALUES / 2) + "{}]}";
    String deep =
        "{\"unknown\":"
            + "[".repeat(NestingLimits.DEEPEST)
            + "]".repeat(NestingLimits.DEEPEST)
            + "}";

    for (String body : List.of(many, deep, "[" + "1,".repeat(500_000) + "1]")) {
      assertThatThrownBy(() -> deliveries.receive(json(body), null))
          .isInstanceOfSatisfying(
              DecodingException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }
  }

  @Test
  void tellsABrokenConnectionFromABrokenDelivery() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("canary");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("canary");
          }
        };

    assertThatThrownBy(() -> deliveries.receive(broken, null))
        .isInstanceOf(TransportException.class)
        .hasMessageNotContaining("canary");
  }

  private static InputStream json(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
