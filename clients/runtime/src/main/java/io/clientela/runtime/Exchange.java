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
   * @param reader reads a successful answer; null: it is not looked at
   * @param remaining time until the deadline
   */
  <T> Outcome<T> attempt(
      OperationRequest request,
      Target target,
      @Nullable AnswerReader<T> reader,
      Duration remaining) {
    Sending sending = new Sending(target);
    Call call = http.newCall(shown(request, sending));
    call.timeout().timeout(limit(remaining).toNanos(), TimeUnit.NANOSECONDS);
    int status = 0;
    try (Response response = call.execute()) {
      status = response.code();
      return answer(response, sending, reader);
    } catch (IOException e) {
      return Outcome.of(broken(e, status, sending));
    }
  }

  private Request shown(OperationRequest request, Sending sending) {
    return new Request.Builder()
        .url(sending.target().shown())
        .method(request.operation().method(), request.body())
        .header("Accept", "application/json")
        .header("User-Agent", "clientela-" + vendor.key())
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
      Duration wait = RetryAfter.longest(sending.retryAfter(), settings.time().now());
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

  private static Fault broken(IOException cause, int status, Sending sending) {
    boolean sent = sending.isSent();
    if (Thread.currentThread().isInterrupted()) {
      return Fault.broken(Kind.INTERRUPTED, status, sent, false, cause);
    }
    if (cause instanceof InterruptedIOException) {
      return Fault.broken(Kind.TIMEOUT, status, sent, true, cause);
    }
    return Fault.broken(Kind.TRANSPORT, status, sent, !isDistrust(cause), cause);
  }

  /** A certificate does not become valid by asking again. */
  private static boolean isDistrust(IOException cause) {
    return cause instanceof SSLPeerUnverifiedException
        || cause.getCause() instanceof CertificateException;
  }

  /** At least something: OkHttp takes zero for no limit, and the deadline may just have passed. */
  private Duration limit(Duration remaining) {
    Duration limit = settings.call().compareTo(remaining) <= 0 ? settings.call() : remaining;
    return limit.compareTo(Duration.ZERO) > 0 ? limit : Duration.ofNanos(1);
  }
}
