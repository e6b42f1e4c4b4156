package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.UndecodableException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveriesTest {
  private final Deliveries<Person> deliveries =
      Deliveries.of("customerCreated", Person.ADAPTER, Person::id, 2);

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
            UndecodableException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageStartingWith("customerCreated: ")
        .hasMessageNotContaining("canary");
  }

  @Test
  void refusesMoreThanAMebibyte() {
    String body = "{\"name\":\"" + "x".repeat(1024 * 1024) + "\"}";

    assertThatThrownBy(() -> deliveries.receive(json(body), null))
        .isInstanceOfSatisfying(
            UndecodableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
  }

  @Test
  void tellsABrokenConnectionFromABrokenDelivery() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
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
