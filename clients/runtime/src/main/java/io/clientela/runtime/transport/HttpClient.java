package io.clientela.runtime.transport;

import io.clientela.runtime.socket.InterruptibleDns;
import io.clientela.runtime.socket.PlainSockets;
import io.clientela.runtime.socket.TlsSockets;
import java.util.List;
import javax.net.SocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.Authenticator;
import okhttp3.ConnectionSpec;
import okhttp3.CookieJar;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * The OkHttp client behind a transport: made here, or derived from one that was given, with which
 * it then shares the connection pool.
 */
final class HttpClient implements AutoCloseable {
  private final OkHttpClient ours;
  private final boolean owned;

  private HttpClient(OkHttpClient ours, boolean owned) {
    this.ours = ours;
    this.owned = owned;
  }

  /** Around one that somebody else opened and closes. */
  static HttpClient given(OkHttpClient client, Settings settings) {
    return new HttpClient(restrained(client, settings), false);
  }

  /** Around one that is closed with this. */
  static HttpClient owned(OkHttpClient client, Settings settings) {
    return new HttpClient(restrained(client, settings), true);
  }

  /** Switches off all that would follow, repeat, store or show requests behind our back. */
  private static OkHttpClient restrained(OkHttpClient basis, Settings settings) {
    OkHttpClient.Builder builder = basis.newBuilder();
    EventListener.Factory events = basis.eventListenerFactory();
    lookAfterConnections(basis, builder);
    return builder
        .dns(new InterruptibleDns(basis.dns(), settings.connect()))
        .connectTimeout(settings.connect())
        .readTimeout(settings.read())
        .writeTimeout(settings.write())
        .callTimeout(settings.call())
        .followRedirects(false)
        .followSslRedirects(false)
        .retryOnConnectionFailure(false)
        .authenticator(Authenticator.NONE)
        .cookieJar(CookieJar.NO_COOKIES)
        .cache(null)
        .eventListenerFactory(call -> new RedactingEventListener(events.create(call)))
        .addNetworkInterceptor(new CredentialInterceptor())
        .build();
  }

  /**
   * HTTP/1.1 only: a call has its connection to itself, and ending it ends no other. Its sockets
   * know what was asked for; one that a given client makes in its own way cannot, and is used once.
   */
  private static void lookAfterConnections(OkHttpClient basis, OkHttpClient.Builder builder) {
    builder.protocols(List.of(Protocol.HTTP_1_1));
    if (basis.socketFactory().equals(SocketFactory.getDefault())) {
      builder.socketFactory(PlainSockets.INSTANCE);
    }
    X509TrustManager trust = basis.x509TrustManager();
    boolean secure = basis.connectionSpecs().stream().anyMatch(ConnectionSpec::isTls);
    if (secure && trust != null) {
      builder.sslSocketFactory(new TlsSockets(basis.sslSocketFactory()), trust);
    }
  }

  OkHttpClient ours() {
    return ours;
  }

  @Override
  public void close() {
    if (!owned) return;
    ours.dispatcher().executorService().shutdown();
    ours.connectionPool().evictAll();
  }
}
