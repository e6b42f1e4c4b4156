package io.clientela.runtime.transport;

import io.clientela.runtime.CallListener;
import io.clientela.runtime.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Base of every client's builder. Not safe for use by many threads; the client it builds is.
 *
 * @param <C> the client that is built
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<C extends AutoCloseable, B extends ClientBuilder<C, B>> {
  private static final long MEBIBYTE = 1024 * 1024;

  private @Nullable String baseUrl;
  private @Nullable OkHttpClient httpClient;
  private Duration connect = Duration.ofSeconds(10);
  private Duration read = Duration.ofSeconds(30);
  private Duration write = Duration.ofSeconds(30);
  private Duration call = Duration.ofSeconds(60);
  private Duration deadline = Duration.ofSeconds(90);
  private int attempts = 3;
  private long maxResponseBytes = 10 * MEBIBYTE;
  private @Nullable Integer requestsPerSecond;
  private Clock clock = Clock.system();
  private final List<CallListener> listeners = new ArrayList<>();

  /** Begins with the defaults that each method names. */
  protected ClientBuilder() {}

  /** Uses another server than the contract's: https, or http to this machine. */
  public final B baseUrl(String url) {
    baseUrl = Objects.requireNonNull(url, "url");
    return self();
  }

  /**
   * Shares the connection pool, proxy, TLS settings, interceptors and listeners of an OkHttp
   * client. Its timeouts, redirects, cache, cookies, authenticator and own retries are not used.
   * Its interceptors and listeners see path templates instead of paths, no credential, and of a
   * response no header that could repeat them. It speaks HTTP/1.1 here. A connection whose socket
   * it makes in its own way (a socket factory, or a SOCKS proxy, for plain http) serves one call.
   */
  public final B httpClient(OkHttpClient client) {
    httpClient = Objects.requireNonNull(client, "client");
    return self();
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

  /** Sets the longest time one attempt may take, response included; 60 s unless set. */
  public final B callTimeout(Duration timeout) {
    call = positive(timeout);
    return self();
  }

  /** Sets the longest time a call may take over all attempts and waits; 90 s unless set. */
  public final B deadline(Duration timeout) {
    deadline = positive(timeout);
    return self();
  }

  /** Sets how often a call may be sent in all; 3 unless set, 1 means never again. */
  public final B attempts(int max) {
    if (max < 1) throw new IllegalArgumentException("attempts must be at least 1");
    attempts = max;
    return self();
  }

  /**
   * Sets how many requests may start in any one second, evenly spaced; the vendor's limit unless
   * set.
   */
  public final B requestsPerSecond(int limit) {
    if (limit < 1) throw new IllegalArgumentException("requestsPerSecond must be at least 1");
    requestsPerSecond = limit;
    return self();
  }

  /** Lifts the rate limit, for example where a proxy keeps it for many clients. */
  public final B withoutRateLimit() {
    requestsPerSecond = 0;
    return self();
  }

  /** Sets how large a response may be after decompression; 10 MiB unless set. */
  public final B maxResponseBytes(long bytes) {
    if (bytes < 1) throw new IllegalArgumentException("maxResponseBytes must be at least 1");
    maxResponseBytes = bytes;
    return self();
  }

  /** Uses another clock and waiting, for tests. */
  public final B clock(Clock source) {
    clock = Objects.requireNonNull(source, "source");
    return self();
  }

  /** Adds a listener of all calls, such as one for metrics or traces. */
  public final B listener(CallListener listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
    return self();
  }

  /**
   * Builds the client. The builder may be used again; what it sets later does not change the
   * client.
   *
   * @throws NullPointerException if the credential is missing; the message names it
   * @throws IllegalArgumentException if the base URL is not allowed
   */
  public abstract C build();

  /**
   * Makes the transport of the client being built.
   *
   * @throws IllegalArgumentException if the base URL is not allowed
   */
  protected final Transport transport(Vendor vendor, Authentication authentication) {
    BaseUrl base = BaseUrl.of(baseUrl == null ? vendor.baseUrl() : baseUrl);
    int limit = requestsPerSecond == null ? vendor.requestsPerSecond() : requestsPerSecond;
    Settings settings =
        new Settings(
            connect, read, write, call, deadline, attempts, maxResponseBytes, limit, clock);
    HttpClient http = HttpClient.of(httpClient, base.isSecure(), settings);
    Backoff backoff = new Backoff(() -> ThreadLocalRandom.current().nextDouble());
    return new Transport(
        vendor,
        base,
        authentication,
        settings,
        http,
        new RetryPolicy(attempts, backoff),
        listeners);
  }

  @SuppressWarnings("unchecked")
  private B self() {
    return (B) this;
  }

  private static Duration positive(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("A timeout must be positive.");
    }
    return timeout;
  }

  /** Shows no setting. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
