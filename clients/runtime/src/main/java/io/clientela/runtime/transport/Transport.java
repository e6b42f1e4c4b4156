package io.clientela.runtime.transport;

import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RateLimit;
import io.clientela.runtime.transport.CallFailure.Kind;
import io.clientela.runtime.transport.RetryPolicy.Decision;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiFunction;
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
  private final Settings settings;
  private final HttpClient http;
  private final Exchange exchange;
  private final RetryPolicy policy;
  private final @Nullable RateLimit limiter;
  private final CallLog log;
  private final AtomicBoolean closed = new AtomicBoolean();

  Transport(
      Vendor vendor,
      BaseUrl base,
      Authentication authentication,
      Settings settings,
      HttpClient http,
      RetryPolicy policy) {
    this.vendor = vendor;
    this.base = base;
    this.authentication = authentication;
    this.settings = settings;
    this.http = http;
    this.policy = policy;
    this.limiter = settings.rateLimit();
    this.exchange = new Exchange(http.ours(), vendor, settings);
    this.log = new CallLog(vendor.key());
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
    Operation operation = request.operation();
    RequestUrls target = request.target(base, authentication);
    CallState progress = new CallState(operation, settings.clock(), settings.deadline());
    while (true) {
      AttemptResult<R> outcome = result(attempt(request, target, reader, progress), result);
      CallFailure fault = outcome.fault();
      if (fault == null) {
        policy.succeeded(progress.attempts());
        log.succeeded(operation, outcome.status(), progress);
        return outcome.value();
      }
      progress.failed(fault);
      Decision decision = policy.after(fault, operation.retry(), progress);
      if (decision.delay() == null) throw failed(fault, decision.note(), progress, operation);
      log.retrying(operation, fault, decision.delay(), progress);
      CallFailure interruption = sleep(decision.delay());
      if (interruption != null) throw failed(interruption, "", progress, operation);
    }
  }

  private static <T, R> AttemptResult<R> result(
      AttemptResult<T> outcome, BiFunction<T, ResponseHeaders, R> result) {
    CallFailure fault = outcome.fault();
    if (fault != null) return AttemptResult.of(fault);
    try {
      R value = result.apply(outcome.value(), new ResponseHeaders(outcome.headers()));
      return AttemptResult.of(value).with(outcome.status(), outcome.headers());
    } catch (JsonParseException e) {
      return AttemptResult.of(CallFailure.undecodable(outcome.status(), Reason.UNREADABLE, e));
    }
  }

  private <T> AttemptResult<T> attempt(
      OperationRequest request,
      RequestUrls target,
      Exchange.@Nullable BodyReader<T> reader,
      CallState progress) {
    CallFailure hindrance = awaitTurn(progress);
    if (hindrance != null) return AttemptResult.of(hindrance);
    progress.attempt();
    return exchange.attempt(request, target, reader, progress.remaining());
  }

  private @Nullable CallFailure awaitTurn(CallState progress) {
    if (Thread.currentThread().isInterrupted()) {
      return unsent(Kind.INTERRUPTED, "interrupted before sending");
    }
    if (limiter != null) {
      CallFailure hindrance = awaitTurn(limiter, progress);
      if (hindrance != null) return hindrance;
    }
    boolean late = progress.remaining().compareTo(Duration.ZERO) <= 0;
    return late ? unsent(Kind.TIMEOUT, "the deadline passed while waiting") : null;
  }

  private @Nullable CallFailure awaitTurn(RateLimit limit, CallState progress) {
    try {
      Duration wait = limit.reserve(progress.remaining());
      return wait == null
          ? unsent(Kind.TIMEOUT, "the rate limit leaves no turn in time")
          : sleep(wait);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unsent(Kind.INTERRUPTED, "interrupted while waiting");
    } catch (RuntimeException e) {
      if (Thread.currentThread().isInterrupted()) {
        return unsent(Kind.INTERRUPTED, "interrupted while waiting");
      }
      progress.attempt(); // so that it ends
      return CallFailure.unlimited(e);
    }
  }

  private @Nullable CallFailure sleep(Duration wait) {
    if (wait.isZero()) return null;
    try {
      settings.clock().sleep(wait);
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return unsent(Kind.INTERRUPTED, "interrupted while waiting");
    }
  }

  private static CallFailure unsent(Kind kind, String why) {
    return CallFailure.unsent(kind, new IOException(why));
  }

  private ClientelaException failed(
      CallFailure fault, String note, CallState progress, Operation operation) {
    log.failed(operation, fault, progress);
    return fault.toException(progress.report(fault, authentication.hidden()), note);
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
