package io.clientela.runtime.transport;

import io.clientela.runtime.CallListener;
import io.clientela.runtime.Clock;
import io.clientela.runtime.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Base of every client's builder. Not safe for use by many threads; the client it builds is.
 *
 * @param <C> the client that is built
 * @param <B> the builder itself
 */
public abstract class ClientBuilder<C extends AutoCloseable, B extends ClientBuilder<C, B>>
    extends ConnectionBuilder<B> {
  private static final long MEBIBYTE = 1024 * 1024;

  private Duration call = Duration.ofSeconds(60);
  private Duration deadline = Duration.ofSeconds(90);
  private int attempts = 3;
  private long maxResponseBytes = 10 * MEBIBYTE;
  private @Nullable Integer requestsPerSecond;
  private @Nullable RateLimit rateLimit;
  private Clock clock = Clock.system();
  private final List<CallListener> listeners = new ArrayList<>();

  /** Begins with the defaults that each method names. */
  protected ClientBuilder() {}

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
    rateLimit = null;
    return self();
  }

  /**
   * Keeps to a limit that others keep to as well: other clients with the same credential, in this
   * process or, by a store, in others.
   */
  public final B rateLimit(RateLimit shared) {
    rateLimit = Objects.requireNonNull(shared, "shared");
    return self();
  }

  /** Lifts the rate limit, for example where a proxy keeps it for many clients. */
  public final B withoutRateLimit() {
    requestsPerSecond = 0;
    rateLimit = null;
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
   * @throws IllegalArgumentException if the base URL is not allowed, or settings contradict one
   *     another
   */
  public abstract C build();

  /**
   * Makes the transport of the client being built.
   *
   * @throws IllegalArgumentException if the base URL is not allowed, or settings contradict one
   *     another
   */
  protected final Transport transport(Vendor vendor, Authentication authentication) {
    BaseUrl base = base(vendor);
    Settings settings =
        new Settings(
            connect(),
            read(),
            write(),
            call,
            deadline,
            attempts,
            maxResponseBytes,
            limit(vendor),
            clock);
    HttpClient http = http(base, settings);
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

  private @Nullable RateLimit limit(Vendor vendor) {
    if (rateLimit != null) return rateLimit;
    int limit = requestsPerSecond == null ? vendor.requestsPerSecond() : requestsPerSecond;
    return limit == 0 ? null : RateLimit.perSecond(limit, clock);
  }

  /** Shows no setting. */
  @Override
  public String toString() {
    return getClass().getSimpleName();
  }
}
