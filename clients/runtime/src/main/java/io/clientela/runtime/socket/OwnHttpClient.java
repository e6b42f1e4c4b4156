package io.clientela.runtime.socket;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.ConnectionPool;
import okhttp3.ConnectionSpec;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The OkHttp client that is made where none is given. */
public final class OwnHttpClient {
  /** Below the 5 s after which common servers close a connection that idles. */
  private static final int IDLE_SECONDS = 4;

  private int idleConnections = 5;
  private @Nullable Proxy proxy;
  private @Nullable ProxyLogin login;
  private @Nullable X509TrustManager trust;
  private KeyManager @Nullable [] keys;

  public void idleConnections(int max) {
    idleConnections = max;
  }

  public void proxy(String host, int port) {
    if (port < 1 || port > 65535) throw new IllegalArgumentException("port must be 1 to 65535");
    // Resolved with each connection, as the address may change.
    proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(host, port));
  }

  public void proxyLogin(ProxyLogin credentials) {
    login = credentials;
  }

  public void trust(X509TrustManager manager) {
    trust = manager;
  }

  public void keys(KeyManager[] managers) {
    keys = managers;
  }

  public OkHttpClient build(boolean secure) {
    ConnectionSpec spec = secure ? ConnectionSpec.MODERN_TLS : ConnectionSpec.CLEARTEXT;
    OkHttpClient.Builder builder =
        new OkHttpClient.Builder()
            .connectionPool(new ConnectionPool(idleConnections, IDLE_SECONDS, TimeUnit.SECONDS))
            .connectionSpecs(List.of(spec));
    if (proxy != null) builder.proxy(proxy);
    if (login != null) builder.proxyAuthenticator(login).addNetworkInterceptor(login);
    if (secure && (trust != null || keys != null)) {
      X509TrustManager trusted = trust == null ? Certificates.trusted(null) : trust;
      builder.sslSocketFactory(Certificates.sockets(keys, trusted), trusted);
    }
    return builder.build();
  }
}
