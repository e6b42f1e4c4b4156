package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Clock;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RateLimitedException;
import io.clientela.runtime.Retry;
import io.clientela.runtime.TimedOutException;
import io.clientela.runtime.codec.WireScalars;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransportTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");
  private static final Operation POST = new Operation("createClient", "POST", "/clients.json");
  private static final Operation DELETE = new Operation("deleteClient", "DELETE", "/clients/{id}");

  private final FakeClock clock = new FakeClock();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void sendsAHeaderToken() throws Exception {
    reply(200, "{\"id\":7}");

    try (Transport transport = builder().build()) {
      assertThat(transport.call(get(), Person.ADAPTER).id()).isEqualTo(7);
    }
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("GET /v1/clients/7.json HTTP/1.1");
    assertThat(request.getHeaders().get("access_token")).isEqualTo("t0ken");
    assertThat(request.getHeaders().get("User-Agent"))
        .matches("clientela-bsale/\\d+\\.\\d+\\.\\d+(-\\w+)?");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
  }

  @Test
  void sendsAQueryToken() throws Exception {
    reply(200, "{}");
    Vendor vendor = Vendor.of("lotinfo", "https://api.lotinfo.test");

    builder()
        .build(vendor, Authentication.query("TOKEN", Secret.of("token", "a+b/c=")))
        .call(get().query("x", WireScalars.int32(), 1));

    assertThat(server.takeRequest().getTarget())
        .isEqualTo("/v1/clients/7.json?x=1&TOKEN=a%2Bb%2Fc%3D");
  }

  @Test
  void sendsAPathToken() throws Exception {
    reply(200, "{}");
    Operation update = new Operation("updateClient", "POST", "/update/{token}/{id}");

    builder()
        .build(
            Vendor.of("tomticket", "https://api.tomticket.test"),
            Authentication.path(TestBuilder.TOKEN))
        .call(
            OperationRequest.of(update)
                .secretPath("token")
                .path("id", WireScalars.string(), "a@example.com")
                .part("nome", WireScalars.string(), "Ana"));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/v1/update/t0ken/a%40example.com");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo(request.getBody().size() + "");
    assertThat(request.getHeaders().get("Content-Type"))
        .startsWith("multipart/form-data; boundary=");
  }

  @Test
  void sendsJsonOfKnownLength() throws Exception {
    reply(201, "{}");

    builder().build().call(post());

    RecordedRequest request = server.takeRequest();
    assertThat(request.getBody().utf8()).isEqualTo("{\"id\":7,\"name\":\"Peña\"}");
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("23");
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/json; charset=utf-8");
  }

  @Test
  void anEmptyAnswerIsFineWhereNoneIsExpected() {
    reply(200, "");

    builder().build().call(OperationRequest.of(DELETE).path("id", WireScalars.int32(), 7));

    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void anEmptyAnswerThatWasExpectedSaysThatTheOperationSucceeded() {
    reply(200, "");

    DecodingException e =
        catchThrowableOfType(
            DecodingException.class, () -> builder().build().call(post(), Person.ADAPTER));

    assertThat(e.reason()).isEqualTo(DecodingException.Reason.EMPTY);
    assertThat(e.mayHaveTakenEffect()).isTrue();
    assertThat(e)
        .hasMessage("createClient: HTTP 200 with an empty body (attempts: 1, elapsed: 0 ms)");
  }

  @Test
  void namesThePathOfWhatCannotBeRead() {
    reply(200, "{\"id\":\"canary\"}");

    DecodingException e =
        catchThrowableOfType(
            DecodingException.class, () -> builder().build().call(get(), Person.ADAPTER));

    assertThat(e.path()).contains("$.id");
  }

  @Test
  void namesNoMemberThatTheContractDoesNotKnow() {
    reply(200, "{\"id\":7,\"t0ken\":{\"n\":1e9999999999}}");

    DecodingException e =
        catchThrowableOfType(
            DecodingException.class,
            () -> builder().build().call(get(), io.clientela.runtime.json.Person.ADAPTER));

    assertThat(e.path()).contains("$.*");
    assertThat(e).hasMessageNotContaining("t0ken");
  }

  @Test
  void keepsTheVendorsTextOutOfTheMessage() {
    reply(400, "\ufeff{\"error\":\"canary is taken\"}");

    ErrorResponseException e =
        catchThrowableOfType(
            ErrorResponseException.class, () -> builder().build().call(post(), Person.ADAPTER));

    assertThat(e.vendorText()).contains("canary is taken");
    assertThat(e).hasMessage("createClient: HTTP 400 (attempts: 1, elapsed: 0 ms)");
    assertThat(e.status()).hasValue(400);
    assertThat(e.mayHaveTakenEffect()).isFalse();
  }

  @Test
  void aSuccessfulStatusMayBeARefusal() {
    reply(200, "{\"erro\":true,\"mensagem\":\"canary\"}");
    Transport transport =
        builder()
            .build(
                Vendor.of("tomticket", "https://api.tomticket.test").errorText("mensagem"),
                Authentication.header("X-Token", TestBuilder.TOKEN));

    ErrorResponseException e =
        catchThrowableOfType(
            ErrorResponseException.class, () -> transport.call(post(), Person.ADAPTER));

    assertThat(e.vendorText()).contains("canary");
    assertThat(e.status()).hasValue(200);
    assertThat(e).hasMessageNotContaining("canary");
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

  @Test
  void theDeadlineHoldsOverAllAttempts() {
    for (int i = 0; i < 3; i++) {
      server.enqueue(new MockResponse.Builder().code(503).addHeader("Retry-After", "50").build());
    }

    ErrorResponseException e =
        catchThrowableOfType(
            ErrorResponseException.class, () -> builder().build().call(get(), Person.ADAPTER));

    assertThat(e.attempts()).isEqualTo(2);
    assertThat(e.elapsed()).isEqualTo(Duration.ofSeconds(50));
    assertThat(e).hasMessageContaining("the deadline leaves no time to repeat");
  }

  @Test
  void keepsTheVendorsRateAndCanBeFreedOfIt() {
    for (int i = 0; i < 6; i++) reply(200, "{}");
    Vendor vendor = Vendor.of("bsale", "https://api.bsale.test").requestsPerSecond(2);
    Authentication token = Authentication.header("access_token", TestBuilder.TOKEN);

    Transport limited = builder().build(vendor, token);
    for (int i = 0; i < 3; i++) limited.call(get());
    assertThat(clock.sleeps()).containsExactly(Duration.ofMillis(550), Duration.ofMillis(550));

    Transport free = builder().withoutRateLimit().build(vendor, token);
    for (int i = 0; i < 3; i++) free.call(get());
    assertThat(clock.sleeps()).hasSize(2);
  }

  @Test
  void doesNotSendWhenTheRateLeavesNoTurnBeforeTheDeadline() {
    reply(200, "{}");
    Transport transport = builder().requestsPerSecond(1).deadline(Duration.ofMillis(500)).build();
    transport.call(get());

    TimedOutException e =
        catchThrowableOfType(TimedOutException.class, () -> transport.call(get()));

    assertThat(e.attempts()).isZero();
    assertThat(e.mayHaveTakenEffect()).isFalse();
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void doesNotSendWhenTheDeadlinePassesWhileWaiting() {
    reply(200, "{}");
    Transport transport = builder().requestsPerSecond(1).deadline(Duration.ofMillis(1100)).build();
    transport.call(get());

    TimedOutException e =
        catchThrowableOfType(TimedOutException.class, () -> transport.call(get()));

    assertThat(e.elapsed()).isEqualTo(Duration.ofMillis(1100));
    assertThat(e).hasRootCauseMessage("the deadline passed while waiting");
    assertThat(server.getRequestCount()).isOne();
  }

  /** A pause of the machine between looking at the clock and sending. */
  @Test
  void timesOutWhenTheDeadlinePassesWhileSending() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    AtomicInteger looks = new AtomicInteger();
    Clock pausing =
        new Clock() {
          @Override
          public Instant now() {
            return FakeClock.START;
          }

          @Override
          public long nanos() {
            return looks.incrementAndGet() > 2 ? Duration.ofMinutes(5).toNanos() : 0;
          }

          @Override
          public void sleep(Duration duration) {}
        };

    assertThatThrownBy(() -> builder().clock(pausing).build().call(get()))
        .isInstanceOf(TimedOutException.class);
  }

  @Test
  void aDeadlineMayBeForever() {
    reply(200, "{}");

    builder().requestsPerSecond(1).deadline(ChronoUnit.FOREVER.getDuration()).build().call(get());

    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void aClosedClientCallsNoMore() {
    Transport transport = builder().build();
    transport.close();
    transport.close();

    assertThatThrownBy(() -> transport.call(get())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void showsNothingButTheVendor() {
    assertThat(builder().build()).hasToString("Transport[bsale]");
    assertThat(builder()).hasToString("TestBuilder");
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

  private static OperationRequest post() {
    return OperationRequest.of(POST).json(Person.ADAPTER, Person.of(7, "Peña"));
  }
}
