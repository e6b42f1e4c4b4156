package io.clientela.runtime.transport;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallListener;
import io.clientela.runtime.CallObserver;
import io.clientela.runtime.CallOptions;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RateLimit;
import io.clientela.runtime.RawResponse;
import io.clientela.runtime.listen.Observers;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries the calls of one client to its vendor. Immutable and safe for use by many threads; calls
 * block and suit virtual threads.
 *
 * <p>Each call waits for the client's rate limit, is sent, and is sent again only where its
 * operation allows it, until the attempts, the budget or the deadline are used up.
 */
public final class Transport implements AutoCloseable {
  private final Vendor vendor;
  private final BaseUrl base;
  private final Authentication authentication;
  private final Settings defaults;
  private final Settings settings;
  private final HttpClient http;
  private final RetryPolicy policy;
  private final @Nullable RateLimit limiter;
  private final List<CallListener> listeners;
  private final CallLog log;
  private final AtomicBoolean closed;
  private final CallOptions options;
  private final @Nullable Consumer<RawResponse<Operation>> recorder;
  private final Attempts attempts;

  Transport(
      Vendor vendor,
      BaseUrl base,
      Authentication authentication,
      Settings settings,
      HttpClient http,
      RetryPolicy policy,
      List<CallListener> listeners) {
    this.vendor = vendor;
    this.base = base;
    this.authentication = authentication;
    this.defaults = settings;
    this.settings = settings;
    this.http = http;
    this.policy = policy;
    this.limiter = settings.rateLimit();
    this.listeners = List.copyOf(listeners);
    this.log = new CallLog(vendor.key());
    this.closed = new AtomicBoolean();
    this.options = CallOptions.none();
    this.recorder = null;
    this.attempts = attempts();
  }

  /** A view of a client's transport. */
  private Transport(
      Transport client, CallOptions options, @Nullable Consumer<RawResponse<Operation>> recorder) {
    this.vendor = client.vendor;
    this.base = client.base;
    this.authentication = client.authentication;
    this.defaults = client.defaults;
    this.settings = defaults.with(options);
    this.http = client.http;
    this.policy = client.policy.withAttempts(settings.attempts());
    this.limiter = client.limiter;
    this.listeners = client.listeners;
    this.log = client.log;
    this.closed = client.closed;
    this.options = options;
    this.recorder = recorder;
    this.attempts = attempts();
  }

  private Attempts attempts() {
    Exchange exchange = new Exchange(http.ours(), vendor, settings);
    return new Attempts(settings, exchange, policy, limiter, log, authentication.hidden());
  }

  /**
   * Returns a view of this transport with other options; it shares all else, and is closed with it.
   *
   * @throws IllegalArgumentException if a header or query parameter is the one of the credential
   */
  public Transport with(CallOptions other) {
    authentication.requireUntouched(other);
    return new Transport(this, other, recorder);
  }

  /**
   * Returns a view of this transport that also hands over each response of a success, with the
   * operation in place of the value.
   *
   * @param sink called by the thread that makes the call, before it returns
   */
  public Transport recording(Consumer<RawResponse<Operation>> sink) {
    return new Transport(this, options, Objects.requireNonNull(sink, "sink"));
  }

  /**
   * Calls an operation and decodes its response.
   *
   * @param adapter codec of the response
   * @return the response, never null
   * @throws ClientelaException if there is no response, or it is a refusal or unreadable
   * @throws IllegalStateException if the client is closed
   */
  public <T> T call(OperationRequest request, TypeAdapter<T> adapter) {
    return Objects.requireNonNull(
        run(request, new ResponseReader<>(adapter, vendor), (body, headers) -> body));
  }

  /**
   * Calls an operation and decodes its response and headers of it.
   *
   * @param adapter codec of the response
   * @param result gets the response, never null, and its headers, and makes one of them
   * @throws ClientelaException if there is no response, or it is a refusal or unreadable
   * @throws IllegalStateException if the client is closed
   */
  public <T, R> R call(
      OperationRequest request, TypeAdapter<T> adapter, BiFunction<T, ResponseHeaders, R> result) {
    return Objects.requireNonNull(run(request, new ResponseReader<>(adapter, vendor), result));
  }

  /**
   * Calls an operation whose response has headers and no content; whatever is there is not read.
   *
   * @throws ClientelaException if there is no response, its status is not a success, or a header is
   *     unreadable
   * @throws IllegalStateException if the client is closed
   */
  public <R> R call(OperationRequest request, Function<ResponseHeaders, R> result) {
    return Objects.requireNonNull(run(request, null, (none, headers) -> result.apply(headers)));
  }

  /**
   * Calls an operation whose response has no content; whatever is there is not read.
   *
   * @throws ClientelaException if there is no response, or its status is not a success
   * @throws IllegalStateException if the client is closed
   */
  public void call(OperationRequest request) {
    run(request, null, (none, headers) -> none);
  }

  /**
   * Calls an operation whose response is no JSON, or is wanted as it is.
   *
   * @return the bytes of the response after decompression, at most as many as the client takes; may
   *     be empty
   * @throws ClientelaException if there is no response, or its status is not a success
   * @throws IllegalStateException if the client is closed
   */
  public byte[] bytes(OperationRequest request) {
    return Objects.requireNonNull(run(request, Exchange.BodyReader.BYTES, (body, headers) -> body));
  }

  private <T, R> @Nullable R run(
      OperationRequest request,
      Exchange.@Nullable BodyReader<T> reader,
      BiFunction<T, ResponseHeaders, R> result) {
    if (closed.get()) throw new IllegalStateException("The client is closed.");
    RequestUrls target = request.target(base, authentication, options);
    CallState progress = begin(request.operation());
    try {
      AttemptResult<R> outcome = attempts.carry(request, target, reader, result, progress);
      if (recorder != null || !listeners.isEmpty()) tell(request.operation(), outcome, progress);
      return outcome.value();
    } catch (RuntimeException | Error e) {
      progress.ended(e);
      throw e;
    }
  }

  private CallState begin(Operation operation) {
    CallObserver observer =
        listeners.isEmpty()
            ? Observers.NONE
            : Observers.started(
                listeners,
                new CallContext(vendor.key(), operation, base.root().host(), base.root().port()));
    return new CallState(operation, settings.clock(), settings.deadline(), observer);
  }

  private void tell(Operation operation, AttemptResult<?> outcome, CallState progress) {
    ResponseHeaders headers = new ResponseHeaders(outcome.headers());
    RawResponse<Operation> response =
        new RawResponse<>(
            operation,
            outcome.status(),
            headers.without(authentication.hidden()),
            progress.attempts(),
            progress.elapsed());
    if (recorder != null) recorder.accept(response);
    progress.ended(response);
  }

  /** Frees the connections that this client opened; an HTTP client that was given stays open. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) http.close();
  }

  /** Shows the vendor, nothing else. */
  @Override
  public String toString() {
    return "Transport[" + vendor.key() + "]";
  }
}
