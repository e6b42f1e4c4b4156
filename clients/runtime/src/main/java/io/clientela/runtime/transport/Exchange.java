package io.clientela.runtime.transport;

import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.transport.CallFailure.Kind;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Sends a request once and reads its response. */
final class Exchange {
  /** How many connections may turn out to be of no use before an attempt has failed. */
  private static final int MAX_TURNS = 10;

  /** Makes a value of the body of a successful response. */
  @FunctionalInterface
  interface BodyReader<T> {
    /** Takes it as it is. */
    BodyReader<byte[]> BYTES =
        (status, charset, body) -> {
          try {
            return AttemptResult.of(body.readByteArray());
          } catch (IOException e) {
            return AttemptResult.of(CallFailure.undecodable(status, Reason.UNREADABLE, e));
          }
        };

    /**
     * Reads a body to its end. A failure of the connection looks here like an unreadable response;
     * the caller, who owns the connection, knows better.
     */
    AttemptResult<T> read(int status, Charset charset, BufferedSource body);
  }

  private final OkHttpClient http;
  private final Vendor vendor;
  private final Settings settings;

  Exchange(OkHttpClient http, Vendor vendor, Settings settings) {
    this.http = http;
    this.vendor = vendor;
    this.settings = settings;
  }

  /**
   * Makes one attempt.
   *
   * @param reader reads a successful response; null: it is not looked at
   * @param remaining time until the deadline
   */
  <T> AttemptResult<T> attempt(
      OperationRequest request,
      RequestUrls target,
      @Nullable BodyReader<T> reader,
      Duration remaining) {
    for (int turns = 1; ; turns++) {
      InFlightRequest sending = new InFlightRequest(target, settings.rateLimit(), limit(remaining));
      AttemptResult<T> outcome = attempt(request, sending, reader, remaining);
      boolean over = turns == MAX_TURNS || Thread.currentThread().isInterrupted();
      if (!sending.isTurnedBack() || over) return outcome;
    }
  }

  private <T> AttemptResult<T> attempt(
      OperationRequest request,
      InFlightRequest sending,
      @Nullable BodyReader<T> reader,
      Duration remaining) {
    try (Response response = execute(request, sending, remaining)) {
      return result(response, sending, reader).with(response.code(), sending.headers());
    } catch (Throwable e) {
      AttemptResult<T> failure = failed(e, sending, reader);
      return failure.with(failure.status(), sending.headers());
    } finally {
      sending.close();
    }
  }

  private Response execute(OperationRequest request, InFlightRequest sending, Duration remaining)
      throws IOException {
    Call call = http.newCall(shown(request, sending));
    call.timeout().timeout(limit(remaining).toNanos(), TimeUnit.NANOSECONDS);
    sending.watch(call);
    return call.execute();
  }

  private Request shown(OperationRequest request, InFlightRequest sending) {
    return new Request.Builder()
        .url(sending.target().shown())
        .method(request.operation().method(), request.body())
        .header("Accept", "application/json")
        .header("User-Agent", UserAgent.of(vendor.key()))
        .tag(InFlightRequest.class, sending)
        .build();
  }

  private <T> AttemptResult<T> result(
      Response response, InFlightRequest sending, @Nullable BodyReader<T> reader)
      throws IOException {
    ResponseSource source =
        new ResponseSource(response.body().source(), settings.maxResponseBytes());
    BufferedSource body = Okio.buffer(source);
    Charset charset = charset(response.body());
    if (!response.isSuccessful()) {
      ErrorResponse said = ErrorResponses.of(body, charset, vendor);
      Duration wait = sending.retryAfter(settings.clock().now());
      return AttemptResult.of(CallFailure.status(response.code(), wait, said));
    }
    if (reader == null) return AttemptResult.of((T) null);
    AttemptResult<T> outcome = reader.read(response.code(), charset, body);
    if (source.broken() != null) throw source.broken();
    if (!source.isTooLarge()) return outcome;
    return AttemptResult.of(CallFailure.undecodable(response.code(), Reason.TOO_LARGE, null));
  }

  private static Charset charset(ResponseBody body) {
    MediaType type = body.contentType();
    Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  /** Every failure, whatever it is and wherever it comes from, is one of a call's. */
  private static <T> AttemptResult<T> failed(
      Throwable cause, InFlightRequest sending, @Nullable BodyReader<T> reader) {
    // OkHttp lets this checked exception out undeclared, and the thread's flag with it.
    if (cause instanceof InterruptedException) Thread.currentThread().interrupt();
    int status = sending.status();
    if (reader == null && sending.isSuccessWithBrokenBody()) {
      return AttemptResult.of((T) null).with(status, Headers.EMPTY);
    }
    if (Thread.currentThread().isInterrupted()) {
      return AttemptResult.of(
          CallFailure.broken(Kind.INTERRUPTED, status, sending.isSent(), false, cause));
    }
    CallFailure hindrance = sending.hindrance();
    if (hindrance != null) return AttemptResult.of(hindrance);
    if (status == 407) return AttemptResult.of(CallFailure.status(status, null, null));
    // OkHttp refuses these statuses with a body, which they cannot have.
    if (status == 204 || status == 205) {
      return AttemptResult.of(CallFailure.undecodable(status, Reason.EMPTY, null));
    }
    return AttemptResult.of(broken(cause, status, sending.isSent()));
  }

  private static CallFailure broken(Throwable cause, int status, boolean sent) {
    Hint hint = Hint.of(cause);
    if (hint != null) return CallFailure.hinted(hint, cause);
    if (!(cause instanceof IOException)) return CallFailure.unexpected(status, sent, cause);
    if (cause instanceof InterruptedIOException) {
      return CallFailure.broken(Kind.TIMEOUT, status, sent, true, cause);
    }
    // a certificate does not become valid by asking again
    return CallFailure.broken(Kind.TRANSPORT, status, sent, !Hint.isDistrust(cause), cause);
  }

  /** At least something: OkHttp takes zero for no limit, and the deadline may just have passed. */
  private Duration limit(Duration remaining) {
    Duration limit = settings.call().compareTo(remaining) <= 0 ? settings.call() : remaining;
    return limit.compareTo(Duration.ZERO) > 0 ? limit : Duration.ofNanos(1);
  }
}
