package io.clientela.runtime;

import io.clientela.runtime.Fault.Kind;
import io.clientela.runtime.UndecodableException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Sends a request once and reads its answer. */
final class Exchange {
  /** How many connections may turn out to be of no use before an attempt has failed. */
  private static final int MAX_TURNS = 10;

  private final OkHttpClient http;
  private final Vendor vendor;
  private final Settings settings;
  private final @Nullable RateLimiter limiter;

  Exchange(OkHttpClient http, Vendor vendor, Settings settings, @Nullable RateLimiter limiter) {
    this.http = http;
    this.vendor = vendor;
    this.settings = settings;
    this.limiter = limiter;
  }

  /**
   * Makes one attempt.
   *
   * @param reader reads a successful answer; null: it is not looked at
   * @param remaining time until the deadline
   */
  <T> Outcome<T> attempt(
      OperationRequest request,
      Target target,
      @Nullable AnswerReader<T> reader,
      Duration remaining) {
    for (int turns = 1; ; turns++) {
      Sending sending = new Sending(target, limiter, remaining);
      Outcome<T> outcome = attempt(request, sending, reader, remaining);
      boolean over = turns == MAX_TURNS || Thread.currentThread().isInterrupted();
      if (!sending.isTurnedBack() || over) return outcome;
    }
  }

  private <T> Outcome<T> attempt(
      OperationRequest request,
      Sending sending,
      @Nullable AnswerReader<T> reader,
      Duration remaining) {
    try (Response response = execute(request, sending, remaining)) {
      return answer(response, sending, reader).with(response.code());
    } catch (Throwable e) {
      return failed(e, sending, reader);
    } finally {
      sending.close();
    }
  }

  private Response execute(OperationRequest request, Sending sending, Duration remaining)
      throws IOException {
    Call call = http.newCall(shown(request, sending));
    call.timeout().timeout(limit(remaining).toNanos(), TimeUnit.NANOSECONDS);
    sending.watch(call);
    return call.execute();
  }

  private Request shown(OperationRequest request, Sending sending) {
    return new Request.Builder()
        .url(sending.target().shown())
        .method(request.operation().method(), request.body())
        .header("Accept", "application/json")
        .header("User-Agent", UserAgent.of(vendor.key()))
        .tag(Sending.class, sending)
        .build();
  }

  private <T> Outcome<T> answer(
      Response response, Sending sending, @Nullable AnswerReader<T> reader) throws IOException {
    AnswerSource source = new AnswerSource(response.body().source(), settings.maxAnswerBytes());
    BufferedSource body = Okio.buffer(source);
    Charset charset = charset(response.body());
    if (!response.isSuccessful()) {
      ErrorResponse said = ErrorResponse.of(body, charset, vendor);
      Duration wait = sending.retryAfter(settings.time().now());
      return Outcome.of(Fault.status(response.code(), wait, said));
    }
    if (reader == null) return Outcome.of((T) null);
    Outcome<T> outcome = reader.read(response.code(), charset, body);
    if (source.broken() != null) throw source.broken();
    if (!source.isTooLarge()) return outcome;
    return Outcome.of(Fault.undecodable(response.code(), Reason.TOO_LARGE, null));
  }

  private static Charset charset(ResponseBody body) {
    MediaType type = body.contentType();
    Charset charset = type == null ? null : type.charset(StandardCharsets.UTF_8);
    return charset == null ? StandardCharsets.UTF_8 : charset;
  }

  /** Every failure, whatever it is and wherever it comes from, is one of a call's. */
  private static <T> Outcome<T> failed(
      Throwable cause, Sending sending, @Nullable AnswerReader<T> reader) {
    // OkHttp lets this checked exception out undeclared, and the thread's flag with it.
    if (cause instanceof InterruptedException) Thread.currentThread().interrupt();
    int status = sending.status();
    if (reader == null && sending.isSuccessWithBrokenBody()) {
      return Outcome.of((T) null).with(status);
    }
    if (Thread.currentThread().isInterrupted()) {
      return Outcome.of(Fault.broken(Kind.INTERRUPTED, status, sending.isSent(), false, cause));
    }
    if (status == 407) return Outcome.of(Fault.status(status, null, null));
    // OkHttp refuses these statuses with a body, which they cannot have.
    if (status == 204 || status == 205) {
      return Outcome.of(Fault.undecodable(status, Reason.EMPTY, null));
    }
    return Outcome.of(broken(cause, status, sending.isSent()));
  }

  private static Fault broken(Throwable cause, int status, boolean sent) {
    Hint hint = Hint.of(cause);
    if (hint != null) return Fault.hinted(hint, cause);
    if (!(cause instanceof IOException)) return Fault.unexpected(status, sent, cause);
    if (cause instanceof InterruptedIOException) {
      return Fault.broken(Kind.TIMEOUT, status, sent, true, cause);
    }
    return Fault.broken(Kind.TRANSPORT, status, sent, !isDistrust(cause), cause);
  }

  /** A certificate does not become valid by asking again. */
  private static boolean isDistrust(Throwable cause) {
    return cause instanceof SSLPeerUnverifiedException
        || cause.getCause() instanceof CertificateException;
  }

  /** At least something: OkHttp takes zero for no limit, and the deadline may just have passed. */
  private Duration limit(Duration remaining) {
    Duration limit = settings.call().compareTo(remaining) <= 0 ? settings.call() : remaining;
    return limit.compareTo(Duration.ZERO) > 0 ? limit : Duration.ofNanos(1);
  }
}
