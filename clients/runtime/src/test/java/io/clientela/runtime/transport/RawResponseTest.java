package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RawResponse;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.codec.WireScalars;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a response, beside its value or on an exception. */
@Timeout(20)
class RawResponseTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");

  private final FakeClock clock = new FakeClock();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void aResponseHasStatusHeadersAttemptsAndTime() {
    server.enqueue(response(503, "{}").addHeader("Retry-After", "2").build());
    server.enqueue(
        response(201, "{\"id\":7}")
            .addHeader("X-Request-Id", "req-1")
            .addHeader("X-Page", "1")
            .addHeader("X-Page", "2")
            .build());

    RawResponse<Operation> response = recorded(transport());

    assertThat(response.value()).isEqualTo(GET);
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.attempts()).isEqualTo(2);
    assertThat(response.elapsed()).isEqualTo(Duration.ofSeconds(2));
    assertThat(response.requestId()).contains("req-1");
    assertThat(response.headers().get("x-page")).containsExactly("1", "2");
    assertThat(response.header("X-PAGE")).contains("2");
    assertThat(response.header("X-None")).isEmpty();
    assertThat(response).hasToString("RawResponse[HTTP 201, attempts: 2, elapsed: PT2S]");
  }

  @Test
  void aResponseShowsNeitherCredentialNorCookies() {
    server.enqueue(
        response(200, "{}")
            .addHeader("Set-Cookie", "session=canary")
            .addHeader("Link", "</next?access=a%2Bb%3D>")
            .addHeader("X-Echo", "was a+b= or a%2bb%3d")
            .build());
    Vendor vendor = Vendor.of("lotinfo", "https://api.lotinfo.test");

    RawResponse<Operation> response =
        recorded(builder().build(vendor, Authentication.query("TOKEN", Secret.of("t", "a+b="))));

    assertThat(response.headers()).doesNotContainKey("Set-Cookie");
    assertThat(response.header("Link")).contains("</next?access=***>");
    assertThat(response.header("X-Echo")).contains("was *** or ***");
  }

  @ParameterizedTest
  @CsvSource({"404, {}", "200, nothing", "429, {}", "401, {}"})
  void aFailureHasTheHeadersOfItsResponse(int status, String body) throws Exception {
    server.enqueue(
        response(status, body)
            .addHeader("Request-Id", "req-2")
            .addHeader("Set-Cookie", "session=canary")
            .addHeader("X-Echo", "t0ken")
            .build());
    Transport transport = builder().attempts(1).build();

    ClientelaException e =
        catchThrowableOfType(ClientelaException.class, () -> transport.call(get(), Person.ADAPTER));

    for (ClientelaException failure : List.of(e, copy(e))) {
      assertThat(failure.requestId()).contains("req-2");
      assertThat(failure.header("x-echo")).contains("***");
      assertThat(failure.headers()).doesNotContainKey("set-cookie");
    }
  }

  @Test
  void aFailureWhileABodyIsReadHasTheHeaders() {
    server.enqueue(
        response(200, "{\"name\":\"" + "a".repeat(100_000) + "\"}")
            .addHeader("X-Request-Id", "req-4")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    Transport transport = builder().attempts(1).build();

    ClientelaException e =
        catchThrowableOfType(ClientelaException.class, () -> transport.call(get(), Person.ADAPTER));

    assertThat(e).isInstanceOf(TransportException.class);
    assertThat(e.requestId()).contains("req-4");
  }

  @Test
  void aFailureWithoutAResponseHasNoHeaders() {
    server.enqueue(
        new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
    Transport transport = builder().attempts(1).build();

    ClientelaException e =
        catchThrowableOfType(ClientelaException.class, () -> transport.call(get()));

    assertThat(e.headers()).isEmpty();
    assertThat(e.requestId()).isEmpty();
  }

  @Test
  void theHeadersOfASuccessThatCannotBeReadAreThere() {
    server.enqueue(response(200, "{}").addHeader("X-Request-Id", "req-3").build());

    DecodingException e =
        catchThrowableOfType(
            DecodingException.class,
            () ->
                transport()
                    .call(
                        get(),
                        Person.ADAPTER,
                        (body, headers) -> headers.get("X-Request-Id", WireScalars.int32())));

    assertThat(e.requestId()).contains("req-3");
  }

  private static ClientelaException copy(ClientelaException e) throws Exception {
    var bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(e);
    return (ClientelaException)
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
  }

  private static RawResponse<Operation> recorded(Transport transport) {
    List<RawResponse<Operation>> seen = new ArrayList<>();
    transport.recording(seen::add).call(get(), Person.ADAPTER);
    assertThat(seen).hasSize(1);
    return seen.get(0);
  }

  private TestBuilder builder() {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(clock);
  }

  private Transport transport() {
    return builder().build();
  }

  private static MockResponse.Builder response(int code, String body) {
    return new MockResponse.Builder().code(code).body(body);
  }

  private static OperationRequest get() {
    return OperationRequest.of(GET).path("id", WireScalars.int32(), 7);
  }
}
