package io.clientela.runtime.transport;

import io.clientela.runtime.socket.Certificates;
import io.clientela.runtime.socket.OwnHttpClient;
import io.clientela.runtime.socket.ProxyLogin;
import java.security.KeyStore;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What every client's builder says about connections: where they go, through what, and whom they
 * trust.
 *
 * @param <B> the builder itself
 */
public abstract class ConnectionBuilder<B extends ConnectionBuilder<B>> {
  private final Set<String> cleartextHosts = new TreeSet<>();
  private final Set<String> ownSettings = new LinkedHashSet<>();
  private final OwnHttpClient own = new OwnHttpClient();
  private @Nullable String baseUrl;
  private @Nullable OkHttpClient httpClient;
  private Duration connect = Duration.ofSeconds(10);
  private Duration read = Duration.ofSeconds(30);
  private Duration write = Duration.ofSeconds(30);

  /** For {@link ClientBuilder} alone. */
  ConnectionBuilder() {}

  /**
   * Uses another server than the contract's: https, or http to this machine or to a host that
   * {@link #cleartextTo} names.
   */
  public final B baseUrl(String url) {
    baseUrl = Objects.requireNonNull(url, "url");
    return self();
  }

  /**
   * Allows http to these hosts, for mocks that run beside a test. Credentials and personal data go
   * there unencrypted.
   *
   * @param hosts names or addresses, each without scheme, port and path
   * @throws IllegalArgumentException if one of them is anything else
   */
  public final B cleartextTo(String... hosts) {
    for (String host : hosts) cleartextHosts.add(BaseUrl.host(host));
    return self();
  }

  /**
   * Shares the connection pool, proxy, TLS settings, interceptors and listeners of an OkHttp
   * client. Its timeouts, redirects, cache, cookies, authenticator and own retries are not used.
   * Its interceptors and listeners see path templates instead of paths, no credential, and of a
   * response no header that could repeat them. It speaks HTTP/1.1 here. A connection whose socket
   * it makes in its own way (a socket factory, or a SOCKS proxy, for plain http) serves one call.
   *
   * <p>It brings what {@link #proxy}, {@link #proxyLogin}, {@link #trustStore}, {@link
   * #clientCertificate} and {@link #idleConnections} set otherwise; with one of these the client is
   * not built.
   */
  public final B httpClient(OkHttpClient client) {
    httpClient = Objects.requireNonNull(client, "client");
    return self();
  }

  /**
   * Connects through an HTTP proxy instead of the one that the JVM is set to.
   *
   * @param host its name or address
   * @param port 1 to 65535
   */
  public final B proxy(String host, int port) {
    own.proxy(host, port);
    return own("proxy");
  }

  /**
   * Sets what the proxy asks for, sent to it alone as {@code Proxy-Authorization: Basic ...}, also
   * where the proxy is the JVM's.
   *
   * @param username without a colon
   * @throws IllegalArgumentException if the password is blank, the user name has a colon, or one of
   *     them a control character; the message repeats neither
   */
  public final B proxyLogin(String username, String password) {
    own.proxyLogin(new ProxyLogin(Authentication.basic(username, password).headerValue()));
    return own("proxyLogin");
  }

  /**
   * Trusts the certificates in a key store, and no others.
   *
   * @throws IllegalArgumentException if it holds no certificate to trust
   */
  public final B trustStore(KeyStore certificates) {
    own.trust(Certificates.trusted(certificates));
    return own("trustStore");
  }

  /**
   * Shows a certificate to a server or proxy that asks for one.
   *
   * @param keys holds the certificate with its private key
   * @param password of the key
   * @throws IllegalArgumentException if the key cannot be read with this password
   */
  public final B clientCertificate(KeyStore keys, char[] password) {
    own.keys(Certificates.keys(keys, password));
    return own("clientCertificate");
  }

  /**
   * Sets how many idle connections are kept, each for 4 s at most; 5 unless set. More are worth it
   * where more threads call at the same time; the number of connections in use has no limit.
   *
   * @param max zero or more
   */
  public final B idleConnections(int max) {
    if (max < 0) throw new IllegalArgumentException("idleConnections must be at least 0");
    own.idleConnections(max);
    return own("idleConnections");
  }

  /** Sets the longest wait for a connection; 10 s unless set. */
  public final B connectTimeout(Duration timeout) {
    connect = positive(timeout);
    return self();
  }

  /** Sets the longest wait for the next bytes of a response; 30 s unless set. */
  public final B readTimeout(Duration timeout) {
    read = positive(timeout);
    return self();
  }

  /** Sets the longest wait until the next bytes of a request are taken; 30 s unless set. */
  public final B writeTimeout(Duration timeout) {
    write = positive(timeout);
    return self();
  }

  final Duration connect() {
    return connect;
  }

  final Duration read() {
    return read;
  }

  final Duration write() {
    return write;
  }

  final BaseUrl base(Vendor vendor) {
    return BaseUrl.of(baseUrl == null ? vendor.baseUrl() : baseUrl, cleartextHosts);
  }

  final HttpClient http(BaseUrl base, Settings settings) {
    if (httpClient == null) return HttpClient.owned(own.build(base.isSecure()), settings);
    if (ownSettings.isEmpty()) return HttpClient.given(httpClient, settings);
    throw new IllegalArgumentException(
        "httpClient brings its own connections; set these at it: " + List.copyOf(ownSettings));
  }

  @SuppressWarnings("unchecked")
  final B self() {
    return (B) this;
  }

  private B own(String setting) {
    ownSettings.add(setting);
    return self();
  }

  static Duration positive(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("A timeout must be positive.");
    }
    return timeout;
  }
}
