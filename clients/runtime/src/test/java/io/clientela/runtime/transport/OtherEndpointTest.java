package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.codec.WireScalars;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls of endpoints that no contract has. */
class OtherEndpointTest {
  private static final Operation OFFICE =
      new Operation("getOffice", "GET", "/offices/{officeId}.json", Retry.NEVER);

  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void isCalledAsAnyOther() throws Exception {
    server.enqueue(new MockResponse.Builder().body("{\"id\":7}").build());

    try (Transport transport = builder().build()) {
      JsonElement office = transport.call(office(), Codecs.json());

      assertThat(office).hasToString("{\"id\":7}");
    }
    var request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/v1/offices/7.json?expand=%5Busers%5D");
    assertThat(request.getHeaders().get("access_token")).isEqualTo("t0ken");
  }

  @Test
  void isRepeatedAsItsCallerSays() {
    server.enqueue(new MockResponse.Builder().code(503).build());

    try (Transport transport = builder().build()) {
      assertThatThrownBy(() -> transport.call(office(), Codecs.json()))
          .hasMessageContaining("getOffice");
    }
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void givesTheBytesAsTheyAre() {
    server.enqueue(new MockResponse.Builder().body("<html>").build());
    server.enqueue(new MockResponse.Builder().build());

    try (Transport transport = builder().build()) {
      assertThat(transport.bytes(office())).isEqualTo(new byte[] {'<', 'h', 't', 'm', 'l', '>'});
      assertThat(transport.bytes(office())).isEmpty();
    }
  }

  @Test
  void givesNoMoreBytesThanTheClientTakes() {
    server.enqueue(new MockResponse.Builder().body("12345").build());

    try (Transport transport = builder().maxResponseBytes(4).build()) {
      assertThatThrownBy(() -> transport.bytes(office()))
          .isInstanceOfSatisfying(
              DecodingException.class,
              e -> assertThat(e.reason()).isEqualTo(DecodingException.Reason.TOO_LARGE));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offices",
        "//canary.test/offices",
        "/../offices",
        "/a/./b",
        "/a/..",
        "/a?token=x",
        "/a#b",
        "/a b",
        "/a\\b",
        "/%2e%2e/a",
        "/a\n",
        "https://canary.test/",
        "/a//b"
      })
  void staysWithTheVendor(String path) {
    assertThatThrownBy(() -> new Operation("getOffice", "GET", path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("path must");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "GET /", "", "G\r\nT"})
  void hasAMethodOfHttp(String method) {
    assertThatThrownBy(() -> new Operation("getOffice", method, "/a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("method must be one of HTTP, in upper case");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Host", "content-length", "Transfer-Encoding", "Connection"})
  void doesNotSayByAHeaderWhereItGoes(String name) {
    assertThatThrownBy(() -> office().header(name, WireScalars.string(), "canary.test"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name)
        .hasMessageNotContaining("canary");
  }

  @Test
  void hasNoBodyWhereTheMethodHasNone() {
    assertThatThrownBy(() -> office().part("a", WireScalars.string(), "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("getOffice: GET and HEAD have no body");
  }

  private static OperationRequest office() {
    return OperationRequest.of(OFFICE)
        .path("officeId", WireScalars.int64(), 7L)
        .query("expand", WireScalars.string(), "[users]");
  }

  private TestBuilder builder() {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(new FakeClock());
  }
}
