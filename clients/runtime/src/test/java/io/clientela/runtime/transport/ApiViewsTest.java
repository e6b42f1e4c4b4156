package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ConflictException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.NotFoundException;
import io.clientela.runtime.RawResponse;
import java.util.concurrent.atomic.AtomicBoolean;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Operations with their responses, with options, without a client; and errors of the contract. */
class ApiViewsTest {
  @AutoClose private final MockWebServer server = new MockWebServer();
  private PersonApi people;

  @BeforeEach
  void start() throws Exception {
    server.start();
    people = new PersonApi(new TestBuilder().baseUrl(server.url("/").toString()).build());
  }

  @Test
  void aResponseIsBesideTheValue() {
    reply(201, "{\"id\":7}");

    RawResponse<Person> created =
        people.withRawResponse(api -> api.createPerson(new Person(0L, "Ana", null, null)));

    assertThat(created.value().id()).isEqualTo(7);
    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Content-Length")).contains("8");
  }

  @Test
  void ofSeveralCallsItIsTheLastResponse() {
    reply(201, "{\"id\":7}");
    reply(200, "{\"id\":7}");

    RawResponse<Long> both =
        people.withRawResponse(
            api ->
                api.getPerson(
                        Math.toIntExact(api.createPerson(new Person(0L, "Ana", null, null)).id()))
                    .id());

    assertThat(both.value()).isEqualTo(7);
    assertThat(both.status()).isEqualTo(200);
  }

  @Test
  void anOperationWithoutAValueHasAResponse() {
    reply(204, "");

    assertThat(people.runWithRawResponse(api -> api.deletePerson(7)).status()).isEqualTo(204);
  }

  @Test
  void aListIsReadWithinTheFunction() {
    reply(200, "{\"id\":7}");

    assertThatThrownBy(() -> people.withRawResponse(PersonApi::listPeople))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The function made no call: let it read the list, as by page().");
    assertThat(people.withRawResponse(api -> api.listPeople().page()).value().id()).isEqualTo(7);
    assertThatThrownBy(() -> people.withRawResponse(api -> 7))
        .hasMessage("The function made no call.");
  }

  @Test
  void viewsCombine() throws Exception {
    reply(200, "{\"id\":7}");

    RawResponse<Person> got =
        people
            .with(new CallOptions().header("X-Shop", "7"))
            .withRawResponse(api -> api.with(new CallOptions().attempts(1)).getPerson(7));

    assertThat(got.status()).isEqualTo(200);
    assertThat(server.takeRequest().getHeaders().get("X-Shop")).isNull();
  }

  @Test
  void aFakeNeedsNoClient() {
    AtomicBoolean deleted = new AtomicBoolean();
    PersonApi fake =
        new PersonApi() {
          @Override
          Person getPerson(int id) {
            return new Person((long) id, "Ana", null, null);
          }

          @Override
          void deletePerson(int id) {
            deleted.set(true);
          }
        };

    assertThat(fake.with(new CallOptions().attempts(1)).getPerson(7).id()).isEqualTo(7);
    assertThat(fake.withRawResponse(api -> api.getPerson(7)).value().id()).isEqualTo(7);
    assertThat(fake.async(Runnable::run, api -> api.getPerson(7)).join().id()).isEqualTo(7);
    fake.runAsync(Runnable::run, api -> api.deletePerson(7)).join();
    assertThat(deleted).isTrue();
    assertThatThrownBy(() -> fake.createPerson(new Person(1L, "Ana", null, null)))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessageContaining("createPerson");
  }

  @Test
  void whatTheContractKnowsHasAnExceptionOfItsOwn() {
    reply(404, "{\"error\":\"none\"}");
    reply(409, "{}");
    reply(409, "{}");

    ClientelaException missing =
        catchThrowableOfType(ClientelaException.class, () -> people.getPerson(7));
    assertThat(missing).isExactlyInstanceOf(NotFoundException.class);
    assertThat(missing.vendorText()).contains("none");
    assertThat(missing.mayHaveTakenEffect()).isFalse();
    assertThatThrownBy(() -> people.createPerson(new Person(0L, "Ana", null, null)))
        .isExactlyInstanceOf(ConflictException.class);
    assertThatThrownBy(() -> people.getPerson(7))
        .isExactlyInstanceOf(ErrorResponseException.class)
        .hasMessageStartingWith("getPerson: HTTP 409");
  }

  private void reply(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }
}
