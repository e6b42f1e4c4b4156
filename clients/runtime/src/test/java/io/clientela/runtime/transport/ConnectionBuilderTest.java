package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.Operation;
import io.clientela.runtime.TransportException;
import java.security.KeyStore;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a builder says about connections holds at a server. */
class ConnectionBuilderTest {
  private static final Operation POST = new Operation("createClient", "POST", "/clients.json");
  private static final char[] PASSWORD = "invented".toCharArray();
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).build();
  private static final HeldCertificate SERVER = issued("localhost");
  private static final HeldCertificate CLIENT = issued("client.test");

  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void aServerOfItsOwnAuthorityIsTrustedByATrustStore() throws Exception {
    server.useHttps(certified());
    server.enqueue(new MockResponse.Builder().build());

    call(builder().trustStore(trusted()));

    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void withoutItTheServerIsNotTrusted() {
    server.useHttps(certified());

    assertThatThrownBy(() -> call(builder())).isInstanceOf(TransportException.class);
    assertThat(server.getRequestCount()).isZero();
  }

  @Test
  void aTrustStoreWithoutACertificateIsRefused() throws Exception {
    KeyStore empty = empty();

    assertThatThrownBy(() -> builder().trustStore(empty))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The trust store holds no certificate to trust.");
  }

  @Test
  void aServerThatAsksForACertificateGetsIt() throws Exception {
    server.useHttps(certified());
    server.requireClientAuth();
    server.enqueue(new MockResponse.Builder().build());

    call(builder().trustStore(trusted()).clientCertificate(key(), PASSWORD));

    assertThat(server.takeRequest().getHandshake().peerPrincipal())
        .isEqualTo(CLIENT.certificate().getSubjectX500Principal());
  }

  @Test
  void aKeyWithAnotherPasswordIsRefusedAtOnce() throws Exception {
    KeyStore key = key();

    assertThatThrownBy(() -> builder().clientCertificate(key, "other".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("password");
  }

  @Test
  void aProxyGetsItsLoginForATunnelAndTheServerDoesNot() throws Exception {
    server.useHttps(certified());
    server.enqueue(new MockResponse.Builder().build());
    try (HttpProxy proxy = new HttpProxy(server.getPort())) {
      call(
          builder()
              .trustStore(trusted())
              .proxy("localhost", proxy.port())
              .proxyLogin("ana", "dos palabras"));

      assertThat(proxy.heads()).hasSize(1).first().asString().startsWith("CONNECT localhost:");
      assertThat(server.takeRequest().getHeaders().names()).doesNotContain("Proxy-Authorization");
    }
  }

  @Test
  void aProxyGetsItsLoginWithARequestInClearText() throws Exception {
    try (HttpProxy proxy = new HttpProxy(server.getPort())) {
      call(
          builder()
              .baseUrl("http://wiremock:8080/v1")
              .cleartextTo("wiremock")
              .proxy("localhost", proxy.port())
              .proxyLogin("ana", "dos palabras"));

      assertThat(proxy.heads()).hasSize(1);
      assertThat(proxy.heads().get(0)).startsWith("POST http://wiremock:8080/v1/clients.json ");
    }
  }

  @Test
  void aProxyThatRefusesALoginIsNotAskedAgain() throws Exception {
    server.useHttps(certified());
    try (HttpProxy proxy = new HttpProxy(server.getPort())) {
      TestBuilder builder = builder().proxy("localhost", proxy.port()).proxyLogin("ana", "canary");

      assertThatThrownBy(() -> call(builder))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("the proxy asks for credentials (HTTP 407): set proxyLogin")
          .hasMessageNotContaining("canary");
      assertThat(proxy.heads()).hasSizeLessThanOrEqualTo(2);
    }
  }

  @Test
  void noIdleConnectionIsKeptWhereNoneShallBe() {
    server.enqueue(new MockResponse.Builder().build());
    server.enqueue(new MockResponse.Builder().build());
    try (Transport transport = builder().idleConnections(0).build()) {
      transport.call(OperationRequest.of(POST));
      transport.call(OperationRequest.of(POST));
    }

    assertThat(java.util.stream.Stream.of(taken(), taken())).containsExactly(0, 0);
  }

  @Test
  void whatAGivenClientBringsIsNotSetBesideIt() {
    TestBuilder builder = builder().httpClient(new OkHttpClient()).proxy("localhost", 1);

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("httpClient brings its own connections; set these at it: [proxy]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://wiremock:8080", "wiremock:8080", "a/b", "a?b", "a@b", "", "a\\b"})
  void onlyANameIsAHost(String host) {
    assertThatThrownBy(() -> builder().cleartextTo(host))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("expected the name of a host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://wiremock.test", "http://wiremock2:8080", "http://mock:8080"})
  void cleartextGoesToTheNamedHostsAlone(String url) {
    TestBuilder builder = builder().baseUrl(url).cleartextTo("wiremock", "::2");

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be https");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://wiremock:8080/v1", "http://WIREMOCK", "http://[::2]:80"})
  void cleartextGoesToTheNamedHosts(String url) {
    try (Transport transport = builder().baseUrl(url).cleartextTo("wiremock", "::2").build()) {
      assertThat(transport).isNotNull();
    }
  }

  private int taken() {
    try {
      return server.takeRequest().getExchangeIndex();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void call(TestBuilder builder) {
    try (Transport transport = builder.build()) {
      transport.call(OperationRequest.of(POST));
    }
  }

  private TestBuilder builder() {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(new FakeClock());
  }

  private static HeldCertificate issued(String name) {
    return new HeldCertificate.Builder()
        .commonName(name)
        .addSubjectAlternativeName(name)
        .signedBy(AUTHORITY)
        .build();
  }

  private static SSLSocketFactory certified() {
    return new HandshakeCertificates.Builder()
        .heldCertificate(SERVER, AUTHORITY.certificate())
        .addTrustedCertificate(AUTHORITY.certificate())
        .build()
        .sslSocketFactory();
  }

  private static KeyStore empty() throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static KeyStore trusted() throws Exception {
    KeyStore store = empty();
    store.setCertificateEntry("authority", AUTHORITY.certificate());
    return store;
  }

  private static KeyStore key() throws Exception {
    KeyStore store = empty();
    java.security.cert.Certificate[] chain = {CLIENT.certificate()};
    store.setKeyEntry("client", CLIENT.keyPair().getPrivate(), PASSWORD, chain);
    return store;
  }
}
