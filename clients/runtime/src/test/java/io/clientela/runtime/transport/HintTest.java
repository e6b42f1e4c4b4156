package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.TransportException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures that say what to do. */
@Timeout(20)
class HintTest {
  private static final Operation PUT = new Operation("updateClient", "PUT", "/clients");

  @ParameterizedTest
  @CsvSource({
    "407 Proxy Authentication Required, the proxy asks for credentials (HTTP 407)",
    "403 Forbidden,                     the proxy refused to connect: HTTP 403",
    "502 Bad Gateway,                   the proxy refused to connect: HTTP 502",
    "503 Service Unavailable,           the proxy refused to connect: HTTP 503"
  })
  void aProxyThatRefusesIsNamedAndNotAskedAgain(String status, String words) throws Exception {
    String answer = "HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n";
    try (RawServer proxy = RawServer.of(false, answer)) {
      ClientelaException e = failure("https://api.bsale.test", through(proxy));

      assertThat(e).isInstanceOf(TransportException.class).hasMessageContaining(words);
      assertThat(e.status()).hasValue(Integer.parseInt(status.substring(0, 3)));
      assertThat(e.attempts()).isOne();
      assertThat(e.mayHaveTakenEffect()).isFalse();
      assertThat(proxy.requests()).containsExactly("CONNECT api.bsale.test:443 HTTP/1.1");
    }
  }

  @Test
  void aProxyThatAsksForCredentialsInTheAnswerIsNamed() throws Exception {
    String answer = "HTTP/1.1 407 Auth\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n";
    try (RawServer proxy = RawServer.of(false, answer)) {
      ClientelaException e = failure("http://localhost:1", through(proxy));

      assertThat(e)
          .isInstanceOf(ErrorResponseException.class)
          .hasMessageContaining("the proxy asks for");
      assertThat(e.attempts()).isOne();
      assertThat(proxy.requests()).hasSize(1);
    }
  }

  @Test
  void plainHttpToAPortThatSpeaksTls() throws Exception {
    try (RawServer server = new RawServer(true, (socket, number) -> {})) {
      String url = server.url().replace("https", "http");
      ClientelaException e = failure(url, new OkHttpClient());

      assertThat(e).hasMessageContaining("let the base URL begin with https");
      assertThat(e.attempts()).isOne();
      assertThat(e.mayHaveTakenEffect()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>400 The plain HTTP request was sent to HTTPS port</title>",
        "You're speaking plain HTTP to an SSL-enabled server port.",
        "Client sent an HTTP request to an HTTPS server.\n"
      })
  void aServerThatSaysSoItself(String page) throws Exception {
    String answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: " + page.length() + "\r\n\r\n";
    try (RawServer server = RawServer.of(false, answer + page)) {
      assertThat(failure(server.url(), new OkHttpClient()))
          .isInstanceOf(ErrorResponseException.class)
          .hasMessageContaining("HTTP 400, the server speaks TLS there");
    }
  }

  @Test
  void tlsToAPortThatDoesNotSpeakIt() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      serve(server, socket -> RawServer.write(socket, "HTTP/1.1 400 Bad Request\r\n\r\n"));

      ClientelaException e =
          failure("https://localhost:" + server.getLocalPort(), new OkHttpClient());

      assertThat(e).hasMessageContaining("the server does not speak TLS there");
      assertThat(e.attempts()).isOne();
      assertThat(e.mayHaveTakenEffect()).isFalse();
    }
  }

  /** As JDKs put it; whether the alert comes before the connection breaks is a matter of luck. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Received fatal alert: certificate_required",
        "(certificate_required) Received fatal alert: certificate_required",
        "Received fatal alert: bad_certificate"
      })
  void aServerThatAsksForAClientCertificate(String message) {
    Hint hint = Hint.of(new SSLHandshakeException(message));

    assertThat(hint.words()).contains("the server asks for a client certificate");
  }

  @Test
  void aServerThatSaysSoInItsAnswer() throws Exception {
    String page = "<title>400 No required SSL certificate was sent</title>";
    String answer = "HTTP/1.1 400 Bad Request\r\nContent-Length: " + page.length() + "\r\n\r\n";
    try (RawServer server = RawServer.of(false, answer + page)) {
      assertThat(failure(server.url(), new OkHttpClient()))
          .hasMessageContaining("HTTP 400, the server asks for a client certificate");
    }
  }

  @Test
  void aHostThatIsNotKnown() {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  throw new UnknownHostException(host);
                })
            .build();

    assertThat(failure("https://nobody.test", http))
        .hasMessageContaining(": no connection: the host is not known (");
  }

  @Test
  void aPortAtWhichNobodyListens() throws Exception {
    int port;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = taken.getLocalPort();
    }

    assertThat(failure("http://localhost:" + port, new OkHttpClient()))
        .hasMessageContaining(": no connection: it was refused (");
  }

  @Test
  void aCertificateThatIsNotTrusted() throws Exception {
    try (RawServer server = RawServer.of(true, RawServer.ok(""))) {
      assertThat(failure(server.url(), new OkHttpClient()))
          .hasMessageContaining(": no connection: the server's certificate is not trusted (");
    }
  }

  private interface Answer {
    void to(Socket socket) throws IOException;
  }

  /** Answers the first byte of each connection. */
  private static void serve(ServerSocket server, Answer answer) {
    Thread serving =
        new Thread(
            () -> {
              while (!server.isClosed()) {
                try {
                  Socket socket = server.accept();
                  socket.getInputStream().read();
                  answer.to(socket);
                } catch (IOException refused) {
                  // The handshake failed, as it has to, or the test is over.
                }
              }
            });
    serving.setDaemon(true);
    serving.start();
  }

  private static OkHttpClient through(RawServer proxy) {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
    return new OkHttpClient.Builder().proxy(new Proxy(Proxy.Type.HTTP, address)).build();
  }

  private static ClientelaException failure(String url, OkHttpClient http) {
    try (Transport transport =
        new TestBuilder().baseUrl(url).httpClient(http).clock(new FakeClock()).build()) {
      return catchThrowableOfType(
          ClientelaException.class, () -> transport.call(OperationRequest.of(PUT), Person.ADAPTER));
    }
  }
}
