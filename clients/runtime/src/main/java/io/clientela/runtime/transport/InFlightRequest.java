package io.clientela.runtime.transport;

import io.clientela.runtime.RateLimit;
import io.clientela.runtime.socket.InterruptWatch;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way. It rides along as a tag; {@link CredentialInterceptor} takes the real URL
 * and headers from it and leaves here what must not be seen, or acted on, above.
 */
final class InFlightRequest {
  private final RequestUrls target;
  private final @Nullable RateLimit limiter;
  private final Duration patience;
  private volatile boolean turnedBack;
  private volatile boolean sent;
  private volatile int status;
  private volatile boolean brokenBody;
  private volatile @Nullable CallFailure hindrance;
  private volatile Headers headers = Headers.EMPTY;
  private volatile @Nullable Response response;
  private InterruptWatch.@Nullable Watched watched;

  /**
   * Begins an attempt.
   *
   * @param patience how long it may wait for its turn
   */
  InFlightRequest(RequestUrls target, @Nullable RateLimit limiter, Duration patience) {
    this.target = target;
    this.limiter = limiter;
    this.patience = patience;
  }

  RequestUrls target() {
    return target;
  }

  /** Waits until the request may leave. */
  void awaitTurn() throws IOException {
    if (limiter == null) return;
    try {
      if (!limiter.leave(patience)) throw new InterruptedIOException("no turn in time");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for a turn");
    } catch (RuntimeException | Error e) {
      hindrance = CallFailure.unlimited(e);
      throw SanitizedCause.of(e);
    }
  }

  /** What kept the request from leaving, null if nothing did. */
  @Nullable CallFailure hindrance() {
    return hindrance;
  }

  /** Notes that the request needs another connection, as this one turned out to be of no use. */
  void turnBack() {
    turnedBack = true;
  }

  boolean isTurnedBack() {
    return turnedBack;
  }

  /** Notes that bytes are about to leave. */
  void leave() {
    sent = true;
  }

  boolean isSent() {
    return sent;
  }

  /** Notes the status of the response, also of one that OkHttp then refuses. */
  void status(int code) {
    status = code;
  }

  /** The response's status, 0 as long as there is none. */
  int status() {
    return status;
  }

  /** Notes that the connection failed, at the latest while a body was read. */
  void breakBody() {
    brokenBody = true;
  }

  /** Whether a success was reported, and only then the connection failed. */
  boolean isSuccessWithBrokenBody() {
    return status >= 200 && status < 300 && brokenBody;
  }

  /** Keeps what must not be seen above. */
  void answered(Headers real) {
    headers = real;
  }

  /** The headers that the vendor sent. */
  Headers headers() {
    return headers;
  }

  /** Keeps a response that is to be closed, whatever an interceptor does with it. */
  Response keep(Response received) {
    response = received;
    return received;
  }

  /** The longest wait that the response asks for, null if it asks for none. */
  @Nullable Duration retryAfter(Instant now) {
    Date date = headers.getDate("Date");
    return RetryAfter.longest(headers.values("Retry-After"), date == null ? now : date.toInstant());
  }

  /** Ends the call when its thread, the current one, is interrupted. */
  void watch(Call call) {
    watched = InterruptWatch.over(call);
  }

  /** Frees the connection. */
  void close() {
    if (watched != null) watched.close();
    if (response != null) response.close();
  }

  @Override
  public String toString() {
    return target.toString();
  }
}
