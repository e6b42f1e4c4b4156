package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.TimedOutException;
import io.clientela.runtime.codec.WireScalars;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A call with other options than its client. */
@Timeout(20)
class OptionsTest {
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}.json");

  private final FakeClock clock = new FakeClock();
  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void optionsAddHeadersAndQueryParameters() throws Exception {
    server.enqueue(response(200, "{}").build());

    transport()
        .with(new CallOptions().header("X-Shop", "7").query("a b", "c&d"))
        .call(get().query("page", WireScalars.int32(), 2));

    RecordedRequest request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/v1/clients/7.json?page=2&a%20b=c%26d");
    assertThat(request.getHeaders().get("X-Shop")).isEqualTo("7");
    assertThat(request.getHeaders().get("access_token")).isEqualTo("t0ken");
  }

  @Test
  void optionsDoNotOverrideTheCredential() {
    Transport transport = transport();

    assertThatThrownBy(() -> transport.with(new CallOptions().header("Access_Token", "canary")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'access_token' is the client's credential.");
    Transport query =
        builder()
            .build(
                Vendor.of("lotinfo", "https://api.lotinfo.test"),
                Authentication.query("TOKEN", TestBuilder.TOKEN));
    assertThatThrownBy(() -> query.with(new CallOptions().query("token", "canary")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'TOKEN' is the client's credential.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Shop", "x-shop"})
  void optionsDoNotOverrideTheOperation(String name) {
    OperationRequest request = get().header("X-Shop", WireScalars.string(), "1");

    assertThatThrownBy(
            () -> transport().with(new CallOptions().header(name, "canary")).call(request))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Header '" + name + "' is set by the operation, so not by options.");
    OperationRequest page = get().query("page", WireScalars.int32(), 2);
    assertThatThrownBy(() -> transport().with(new CallOptions().query("page", "3")).call(page))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Query parameter 'page' is set by the operation, so not by options.");
  }

  @Test
  void optionsReplaceTheAttempts() {
    for (int i = 0; i < 5; i++) server.enqueue(response(503, "").build());
    Transport transport = transport();

    assertThat(attempts(transport.with(new CallOptions().attempts(1)))).isOne();
    assertThat(attempts(transport.with(new CallOptions().attempts(1)).with(new CallOptions())))
        .isEqualTo(3);
  }

  @Test
  void optionsReplaceTheDeadline() {
    server.enqueue(response(503, "").addHeader("Retry-After", "50").build());

    ErrorResponseException e =
        catchThrowableOfType(
            ErrorResponseException.class,
            () -> transport().with(new CallOptions().deadline(Duration.ofSeconds(50))).call(get()));

    assertThat(e).hasMessageContaining("the deadline leaves no time to repeat");
  }

  @Test
  void optionsReplaceTheTimeoutOfAnAttempt() {
    server.enqueue(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    CallOptions options = new CallOptions().attempts(1).callTimeout(Duration.ofMillis(50));

    assertThatThrownBy(() -> transport().with(options).call(get()))
        .isInstanceOf(TimedOutException.class);
  }

  @Test
  void viewsShareTheRateLimitAndTheEnd() {
    for (int i = 0; i < 2; i++) server.enqueue(response(200, "{}").build());
    Transport transport = builder().requestsPerSecond(1).build();
    Transport view = transport.with(new CallOptions());

    view.call(get());
    transport.call(get());

    assertThat(clock.sleeps()).containsExactly(Duration.ofMillis(1100));
    transport.close();
    assertThatThrownBy(() -> view.call(get())).isInstanceOf(IllegalStateException.class);
  }

  private static int attempts(Transport transport) {
    return catchThrowableOfType(ClientelaException.class, () -> transport.call(get())).attempts();
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
