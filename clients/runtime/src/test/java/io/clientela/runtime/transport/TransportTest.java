package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.DecodingException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
