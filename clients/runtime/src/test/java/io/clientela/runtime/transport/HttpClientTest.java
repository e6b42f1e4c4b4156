package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.Operation;
import io.clientela.runtime.TransportException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpClientTest {
  private static final Operation POST = new Operation("createClient", "POST", "/clients.json");

  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final HandshakeCertificates TRUSTING =
      new HandshakeCertificates.Builder().addTrustedCertificate(CERTIFICATE.certificate()).build();

  @AutoClose private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void aConnectionThatDiesUnderAPostIsNotFollowedByAnother() {
    AtomicInteger posts = new AtomicInteger();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return posts.incrementAndGet() == 1
                ? new MockResponse.Builder().build()
                : new MockResponse.Builder()
                    .onResponseStart(new SocketEffect.CloseSocket())
                    .build();
          }
        });
    Transport transport = builder().build();
    transport.call(OperationRequest.of(POST));

    assertThatThrownBy(() -> transport.call(OperationRequest.of(POST)))
        .isInstanceOfSatisfying(
            TransportException.class, e -> assertThat(e.mayHaveTakenEffect()).isTrue());
    assertThat(posts).hasValue(2);
  }

  @Test
  void anInterceptorThatRepeatsOnItsOwnIsStopped() {
    server.enqueue(new MockResponse.Builder().build());
    OkHttpClient repeating =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  chain.proceed(chain.request()).close();
                  return chain.proceed(chain.request());
                })
            .build();

    assertThatThrownBy(
            () -> builder().httpClient(repeating).build().call(OperationRequest.of(POST)))
        .isInstanceOf(TransportException.class);
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void anInterceptorThatLeadsElsewhereGetsNothingSent() throws Exception {
    try (MockWebServer elsewhere = new MockWebServer()) {
      elsewhere.start();
      OkHttpClient leading =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain ->
                      chain.proceed(chain.request().newBuilder().url(elsewhere.url("/")).build()))
              .build();

      assertThatThrownBy(
              () -> builder().httpClient(leading).build().call(OperationRequest.of(POST)))
          .isInstanceOf(TransportException.class);
      assertThat(elsewhere.getRequestCount()).isZero();
      leading.connectionPool().evictAll();
    }
  }

  @Test
  void closingLeavesAGivenHttpClientOpen() {
    server.enqueue(new MockResponse.Builder().build());
    OkHttpClient given = new OkHttpClient();
    Transport transport = builder().httpClient(given).build();
    transport.call(OperationRequest.of(POST));

    transport.close();

    assertThat(given.dispatcher().executorService().isShutdown()).isFalse();
    assertThat(given.connectionPool().idleConnectionCount()).isOne();
    given.connectionPool().evictAll();
  }

  @Test
  void cookiesAreNeitherKeptNorSent() throws Exception {
    server.enqueue(new MockResponse.Builder().addHeader("Set-Cookie", "a=b").build());
    server.enqueue(new MockResponse.Builder().build());
    Transport transport = builder().build();

    transport.call(OperationRequest.of(POST));
    transport.call(OperationRequest.of(POST));

    server.takeRequest();
    assertThat(server.takeRequest().getHeaders().get("Cookie")).isNull();
  }

  @Test
  void speaksToAServerWhoseCertificateIsTrusted() {
    server.useHttps(certified());
    server.enqueue(new MockResponse.Builder().build());
    OkHttpClient trusting =
        new OkHttpClient.Builder()
            .sslSocketFactory(TRUSTING.sslSocketFactory(), TRUSTING.trustManager())
            .build();

    builder().httpClient(trusting).build().call(OperationRequest.of(POST));

    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void anUntrustedCertificateIsNotTriedAgain() {
    server.useHttps(certified());

    assertThatThrownBy(() -> builder().build().call(OperationRequest.of(POST)))
        .isInstanceOfSatisfying(
            TransportException.class,
            e -> {
              assertThat(e.attempts()).isOne();
              assertThat(e.mayHaveTakenEffect()).isFalse();
            });
  }

  private static SSLSocketFactory certified() {
    return new HandshakeCertificates.Builder()
        .heldCertificate(CERTIFICATE)
        .build()
        .sslSocketFactory();
  }

  private TestBuilder builder() {
    return new TestBuilder().baseUrl(server.url("/v1").toString()).clock(new FakeClock());
  }
}
