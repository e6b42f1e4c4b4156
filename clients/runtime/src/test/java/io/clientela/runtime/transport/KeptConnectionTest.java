package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.Operation;
import io.clientela.runtime.TimedOutException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server does with a connection between two calls. */
@Timeout(20)
class KeptConnectionTest {
  private static final Operation POST = new Operation("createClient", "POST", "/clients");
  private static final Operation GET = new Operation("getClient", "GET", "/clients");
  private static final String FOREIGN = RawServer.ok("{\"id\":666}");

  private final OkHttpClient http = RawServer.trusting();

  static Stream<Arguments> unaskedBytes() {
    List<String> unasked =
        List.of(
            FOREIGN,
            RawServer.chunked("{\"id\":666}"),
            "HTTP/1.1 200 OK\r\n",
            "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
            "\r\n",
            "\n",
            "x");
    List<String> firsts =
        List.of(
            RawServer.ok("{\"id\":1}"),
            RawServer.chunked("{\"id\":1}"),
            RawServer.chunked("{\"id\":\n1\n}\n"),
            RawServer.ok("{\"id\":1,\"x\":\"" + "x\n".repeat(9000) + "\"}"),
            "HTTP/1.1 204 No Content\r\n\r\n",
            RawServer.ok(""));
    List<Arguments> cases = new ArrayList<>();
    for (boolean together : new boolean[] {false, true}) {
      for (String first : firsts) {
        for (String bytes : unasked) {
          cases.add(Arguments.of(false, together, POST, bytes, first));
          cases.add(Arguments.of(false, together, GET, bytes, first));
        }
        cases.add(Arguments.of(true, together, POST, FOREIGN, first));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("unaskedBytes")
  void whatAServerSentUnaskedIsNoAnswer(
      boolean tls, boolean together, Operation next, String unasked, String first)
      throws Exception {
    RawServer.Handler handler =
        (socket, number) -> {
          if (number > 0) {
            RawServer.write(socket, RawServer.ok("{\"id\":2}"));
          } else if (together) {
            RawServer.write(socket, first + unasked);
          } else {
            RawServer.write(socket, first);
            RawServer.write(socket, unasked);
          }
        };
    try (RawServer server = new RawServer(tls, handler);
        Transport transport = transport(server)) {
      transport.call(OperationRequest.of(POST));
      server.awaitServed();

      assertThat(transport.call(OperationRequest.of(next), Person.ADAPTER).id()).isEqualTo(2);
      assertThat(server.requests()).hasSize(2);
      assertThat(server.connections()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPostIsNotSentOnAConnectionThatTheServerClosed(boolean tls) throws Exception {
    try (RawServer server = RawServer.of(tls, RawServer.ok("{\"id\":7}"));
        Transport transport = transport(server)) {
      for (int i = 0; i < 20; i++) {
        assertThat(transport.call(OperationRequest.of(POST), Person.ADAPTER).id()).isEqualTo(7);
        server.connections().get(i).close();
      }
      assertThat(server.requests()).hasSize(20);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aConnectionThatIsAliveServesManyCalls(boolean tls) throws Exception {
    try (RawServer server =
            RawServer.of(tls, RawServer.ok("{\"id\":7}"), RawServer.chunked("{\"id\":7}"));
        Transport transport = transport(server)) {
      for (int i = 0; i < 20; i++) {
        transport.call(OperationRequest.of(i % 2 == 0 ? POST : GET), Person.ADAPTER);
      }
      assertThat(server.connections()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"204 No Content", "205 Reset Content\r\nContent-Length: 0"})
  void aConnectionServesOnAfterAnAnswerWithoutABody(String head) throws Exception {
    try (RawServer server = RawServer.of(false, "HTTP/1.1 " + head + "\r\n\r\n");
        Transport transport = transport(server)) {
      for (int i = 0; i < 3; i++) transport.call(OperationRequest.of(POST));
      assertThat(server.connections()).hasSize(1);
    }
  }

  /**
   * OkHttp itself makes the sockets of a SOCKS proxy, and those of another factory are not ours.
   */
  @Test
  void aConnectionThatCannotBeLookedAfterServesOnce() throws Exception {
    try (RawServer server = RawServer.of(false, RawServer.ok("{\"id\":1}") + FOREIGN, FOREIGN);
        Transport transport =
            new TestBuilder()
                .baseUrl(server.url())
                .httpClient(http.newBuilder().socketFactory(new OtherSockets()).build())
                .build()) {
      transport.call(OperationRequest.of(POST));
      transport.call(OperationRequest.of(POST));

      assertThat(server.connections()).hasSize(2);
    }
  }

  /** Those of HTTP/1.0 close it, unless they say otherwise; that may cross the next request. */
  @ParameterizedTest
  @CsvSource({"'', 2", "keep-alive, 1", "Keep-Alive, 1", "x, 2"})
  void aConnectionOfHttp10ServesOnWhereTheServerSaysSo(String connection, int connections)
      throws Exception {
    String head = "HTTP/1.0 200 OK\r\nConnection: " + connection + "\r\nContent-Length: 0\r\n\r\n";
    try (RawServer server = RawServer.of(false, head);
        Transport transport = transport(server)) {
      transport.call(OperationRequest.of(POST));
      transport.call(OperationRequest.of(POST));

      assertThat(server.connections()).hasSize(connections);
    }
  }

  /** Its time is that of the class, which is shorter than a read may take. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aServerThatDoesNotCloseIsNotWaitedForAtTheEnd(boolean tls) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (RawServer server = new RawServer(tls, silentUntil(end));
        Transport transport = transport(server)) {
      transport.call(OperationRequest.of(POST));

      http.connectionPool().evictAll();
      end.countDown();

      assertThat(http.connectionPool().connectionCount()).isZero();
    }
  }

  /** Okio has one thread for all timeouts of the process: what stops it stops every other call. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRequestThatTheServerDoesNotReadTimesOut(boolean tls) throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    TestBuilder builder = new TestBuilder().httpClient(http).writeTimeout(Duration.ofMillis(200));
    try (RawServer server = new RawServer(tls, silentUntil(end));
        Transport transport = builder.baseUrl(server.url()).build()) {
      transport.call(OperationRequest.of(POST));
      Person tooLarge = Person.of(7, "x".repeat(16 * 1024 * 1024));

      assertThatThrownBy(
              () -> transport.call(OperationRequest.of(POST).json(Person.ADAPTER, tooLarge)))
          .isInstanceOf(TimedOutException.class);
      assertThat(server.connections()).hasSize(1);
      end.countDown();
    }
  }

  /** Responds once, and then neither reads nor closes. */
  private static RawServer.Handler silentUntil(CountDownLatch end) {
    return (socket, number) -> {
      RawServer.write(socket, RawServer.ok(""));
      try {
        end.await();
      } catch (InterruptedException e) {
        throw new InterruptedIOException();
      }
    };
  }

  private Transport transport(RawServer server) {
    return new TestBuilder().baseUrl(server.url()).httpClient(http).build();
  }
}
