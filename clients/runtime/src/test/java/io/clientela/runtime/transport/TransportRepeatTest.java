package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RateLimitedException;
import io.clientela.runtime.Retry;
import io.clientela.runtime.codec.WireScalars;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is sent again, after which wait, and what is said of a call that was not. */
class TransportRepeatTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");

  private final FakeClock clock = new FakeClock();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void triesAgainAndWaitsAsLongAsAsked() {
    server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "7").build());
    reply(200, "{\"id\":7}");

    assertThat(builder().build().call(get(), Person.ADAPTER).id()).isEqualTo(7);
    assertThat(clock.sleeps()).containsExactly(Duration.ofSeconds(7));
  }

  /** Our clock says 10:00 on 22 November 2026. */
  @Test
  void measuresADateAgainstTheVendorsClock() {
    server.enqueue(
        new MockResponse.Builder()
            .code(429)
            .addHeader("Date", "Sun, 22 Nov 2026 10:10:00 GMT")
            .addHeader("Retry-After", "Sun, 22 Nov 2026 10:10:02 GMT")
            .build());
    reply(200, "{\"id\":7}");

    assertThat(builder().build().call(get(), Person.ADAPTER).id()).isEqualTo(7);
    assertThat(clock.sleeps()).hasSize(1);
    assertThat(clock.sleeps().get(0)).isBetween(Duration.ofMillis(1900), Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @CsvSource({"UNSENT, 2", "NEVER, 1", "ALWAYS, 2"})
  void repeatsWhatWasPutOffUnlessTheContractForbidsIt(Retry retry, int attempts) {
    Operation create = new Operation("createClient", "POST", "/clients.json", retry);
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "1").build());
    server.enqueue(new MockResponse.Builder().code(400).build());

    ClientelaException e =
        catchThrowableOfType(
            ClientelaException.class,
            () -> builder().build().call(OperationRequest.of(create), Person.ADAPTER));

    assertThat(e.attempts()).isEqualTo(attempts);
    assertThat(e.mayHaveTakenEffect()).isFalse();
    assertThat(server.getRequestCount()).isEqualTo(attempts);
  }

  @ParameterizedTest
  @CsvSource({"GET, false", "HEAD, false", "POST, true", "PUT, true", "DELETE, true"})
  void onlyWhatChangesSomethingMayHaveTakenEffect(String method, boolean effect) {
    for (int i = 0; i < 3; i++) server.enqueue(new MockResponse.Builder().code(502).build());
    Operation operation = new Operation("doSomething", method, "/clients.json");

    ClientelaException e =
        catchThrowableOfType(
            ClientelaException.class, () -> builder().build().call(OperationRequest.of(operation)));

    assertThat(e.mayHaveTakenEffect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({
    "300, true", "302, true", "303, true", "304, true", "305, true", "399, true",
    "301, false", "307, false", "308, false", "400, false", "409, false", "422, false",
    "408, true", "500, true", "599, true"
  })
  void onlyARefusalOrAPlaceToAskInsteadSaysThatNothingWasDone(int status, boolean effect) {
    server.enqueue(new MockResponse.Builder().code(status).build());
    Operation create = new Operation("createClient", "POST", "/clients.json", Retry.NEVER);

    ClientelaException e =
        catchThrowableOfType(
            ClientelaException.class, () -> builder().build().call(OperationRequest.of(create)));

    assertThat(e.mayHaveTakenEffect()).isEqualTo(effect);
  }

  @Test
  void givesUpWhenAskedToWaitADayAndSaysSo() {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "86400").build());

    RateLimitedException e =
        catchThrowableOfType(
            RateLimitedException.class, () -> builder().build().call(get(), Person.ADAPTER));

    assertThat(e.retryAfter()).contains(Duration.ofDays(1));
    assertThat(e).hasMessageContaining("asks to wait 86400 s, more than 60");
    assertThat(clock.sleeps()).isEmpty();
  }

  private TestBuilder builder() {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(clock);
  }

  private void reply(int code, String body) {
    server.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  private static OperationRequest get() {
    return OperationRequest.of(GET).path("id", WireScalars.int32(), 7);
  }
}
