package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.TransportException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever comes back, and whatever is thrown on the way, a call ends with one of its exceptions.
 */
@Timeout(20)
class BrokenResponseTest {
  private static final Operation POST = new Operation("createClient", "POST", "/clients");
  private static final Operation GET = new Operation("getClient", "GET", "/clients");
  private static final Operation DELETE = new Operation("deleteClient", "DELETE", "/clients");
  private static final String BODY = "{\"id\":7}";

  private final OkHttpClient http = new OkHttpClient();

  static Stream<String> brokenHeads() {
    return Stream.of(
        "Content-Length: -5",
        "Content-Length: -9223372036854775808",
        "Content-Length: 8\r\nContent-Length: 9",
        "Content-Length: 8, 9",
        "Content-Length: +8",
        "Content-Length: 0x8",
        "Content-Length: 8.0",
        "Content-Length:",
        "Content-Length: 99999999999999999999",
        "Transfer-Encoding: gzip, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: identity",
        "Content-Encoding: gzip\r\nContent-Length: -1");
  }

  @ParameterizedTest
  @MethodSource("brokenHeads")
  void aPostWhoseAnswerHasNoEndMayHaveTakenEffectAndIsNotRepeated(String head) throws Exception {
    try (RawServer server = RawServer.of(false, "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + BODY)) {
      Throwable e = failure(server, () -> client(server).call(request(POST), Person.ADAPTER));

      assertThat(e).isInstanceOf(TransportException.class);
      assertThat(((ClientelaException) e).mayHaveTakenEffect()).isTrue();
      assertThat(((ClientelaException) e).status()).hasValue(200);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("brokenHeads")
  void aGetWhoseAnswerHasNoEndIsRepeated(String head) throws Exception {
    String broken = "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + BODY;
    try (RawServer server = RawServer.of(false, broken, broken, RawServer.ok(BODY))) {
      assertThat(client(server).call(request(GET), Person.ADAPTER).id()).isEqualTo(7);
      assertThat(server.requests()).hasSize(3);
      assertThat(leaks()).isZero();
    }
  }

  static Stream<String> bodiesThatNobodyReads() {
    return Stream.of(
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nx",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 201 Created\r\nTransfer-Encoding: gzip\r\n\r\nx",
        "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 204 No Content\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 204 No Content\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
        "HTTP/1.1 205 Reset Content\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 205 Reset Content\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
  }

  @ParameterizedTest
  @MethodSource("bodiesThatNobodyReads")
  void aSuccessWhoseBodyNobodyWantsIsASuccess(String answer) throws Exception {
    for (Operation operation : List.of(DELETE, POST)) {
      try (RawServer server = RawServer.of(false, answer)) {
        client(server).call(request(operation));

        assertThat(server.requests()).hasSize(1);
        assertThat(leaks()).isZero();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 0\r\n\r\n",
        "200 OK\r\nContent-Encoding: x-gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "204 No Content\r\nContent-Length: 5\r\n\r\nhello",
        "205 Reset Content\r\nContent-Length: 5\r\n\r\nhello",
        "205 Reset Content\r\nContent-Length: 0\r\n\r\n"
      })
  void anAnswerThatShouldHaveABodyAndHasNoneIsEmpty(String answer) throws Exception {
    try (RawServer server = RawServer.of(false, "HTTP/1.1 " + answer)) {
      Throwable e = failure(server, () -> client(server).call(request(GET), Person.ADAPTER));

      assertThat(e)
          .isInstanceOfSatisfying(
              DecodingException.class,
              empty -> assertThat(empty.reason()).isEqualTo(DecodingException.Reason.EMPTY));
      assertThat(server.requests()).hasSize(1);
    }
  }

  static Stream<Arguments> thrown() {
    return Stream.of(
            new IllegalStateException("canary"),
            new StackOverflowError("canary"),
            new OutOfMemoryError("canary"),
            new NoSuchMethodError("a method of another version"),
            new AssertionError("canary"))
        .flatMap(e -> Stream.of(Arguments.of(e, false), Arguments.of(e, true)));
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void whatAnInterceptorThrowsIsAFailureOfTheCall(Throwable thrown, boolean afterwards)
      throws Exception {
    Interceptor throwing =
        chain -> {
          Response response = afterwards ? chain.proceed(chain.request()) : null;
          assertThat(response == null).isNotEqualTo(afterwards);
          throw BrokenResponseTest.<RuntimeException>sneaky(thrown);
        };
    OkHttpClient given = http.newBuilder().addInterceptor(throwing).build();
    try (RawServer server = RawServer.of(false, RawServer.ok(BODY))) {
      Transport transport = new TestBuilder().baseUrl(server.url()).httpClient(given).build();
      Throwable e = failure(server, () -> transport.call(request(POST), Person.ADAPTER));

      assertThat(e)
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("failed with " + thrown.getClass().getName())
          .hasMessageNotContaining("canary");
      assertThat(e.getCause().toString()).doesNotContain("canary");
      assertThat(((ClientelaException) e).mayHaveTakenEffect()).isEqualTo(afterwards);
      assertThat(((ClientelaException) e).attempts()).isOne();
    }
  }

  @Test
  void whatAListenerThrowsIsAFailureOfTheCall() throws Exception {
    EventListener throwing =
        new EventListener() {
          @Override
          public void responseBodyStart(Call call) {
            throw new IllegalStateException("canary");
          }
        };
    OkHttpClient given = http.newBuilder().eventListener(throwing).build();
    try (RawServer server = RawServer.of(false, RawServer.ok(BODY))) {
      Transport transport = new TestBuilder().baseUrl(server.url()).httpClient(given).build();

      assertThat(catchThrowable(() -> transport.call(request(POST), Person.ADAPTER)))
          .isInstanceOf(TransportException.class)
          .hasMessageNotContaining("canary");
    }
  }

  @Test
  void aStatus407WithoutAProxyIsARefusal() throws Exception {
    try (RawServer server =
        RawServer.of(false, "HTTP/1.1 407 Auth\r\nContent-Length: 2\r\n\r\n{}")) {
      Throwable e = failure(server, () -> client(server).call(request(POST), Person.ADAPTER));

      assertThat(e)
          .isInstanceOf(ErrorResponseException.class)
          .hasMessageContaining("HTTP 407, the proxy");
      assertThat(((ClientelaException) e).attempts()).isOne();
      assertThat(((ClientelaException) e).mayHaveTakenEffect()).isFalse();
    }
  }

  private Throwable failure(RawServer server, Runnable call) {
    Throwable e = catchThrowable(call::run);
    assertThat(e).isInstanceOf(ClientelaException.class);
    assertThat(server.requests()).hasSizeLessThanOrEqualTo(1);
    assertThat(leaks()).isZero();
    return e;
  }

  private int leaks() {
    return http.connectionPool().connectionCount() - http.connectionPool().idleConnectionCount();
  }

  private Transport client(RawServer server) {
    return new TestBuilder()
        .baseUrl(server.url())
        .httpClient(http)
        .clock(new FakeClock())
        .readTimeout(Duration.ofSeconds(5))
        .build();
  }

  private static OperationRequest request(Operation operation) {
    return OperationRequest.of(operation);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the compiler is to be misled
  private static <E extends Throwable> E sneaky(Throwable e) throws E, IOException {
    throw (E) e;
  }
}
