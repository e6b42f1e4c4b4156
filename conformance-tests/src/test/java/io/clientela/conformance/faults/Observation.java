package io.clientela.conformance.faults;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Clock;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.transport.ClientBuilder;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of one call from outside.
 *
 * @param response what the client read; null if the call failed
 * @param failure how the call failed; null if it did not
 * @param leaked connections that are neither closed nor free for the next call
 * @param canaryHits everything printed, logged or overheard that shows the token or the address
 */
record Observation(
    @Nullable String response,
    @Nullable ClientelaException failure,
    int leaked,
    List<String> canaryHits) {
  private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");
  private static final long MEBIBYTE = 1024 * 1024;

  /**
   * Calls and watches.
   *
   * @param stalls whether the server will keep the client waiting
   */
  static Observation of(FaultTarget target, String baseUrl, boolean stalls) throws IOException {
    OkHttpClient application = new OkHttpClient();
    try {
      return of(target, baseUrl, stalls, application);
    } finally {
      application.connectionPool().evictAll();
    }
  }

  /**
   * Calls and watches.
   *
   * @param application the HTTP client of an application, whose connections are kept
   */
  static Observation of(
      FaultTarget target, String baseUrl, boolean stalls, OkHttpClient application)
      throws IOException {
    RecordingInterceptor recorder = new RecordingInterceptor();
    OkHttpClient http =
        application
            .newBuilder()
            .addInterceptor(recorder)
            .addNetworkInterceptor(recorder)
            .eventListener(recorder)
            .build();
    List<String> traces = LogTrap.listen();
    String response = null;
    ClientelaException failure = null;
    HttpLogTrap httpLog = HttpLogTrap.listen(traces);
    try {
      response =
          target.call(
              builder -> set(builder, baseUrl, http, stalls),
              object -> traces.add(object.toString()));
    } catch (ClientelaException e) {
      failure = e;
      traces.addAll(texts(e));
    } finally {
      LogTrap.forget(traces);
      httpLog.close();
    }
    traces.addAll(recorder.heard());
    List<String> hits = traces.stream().filter(text -> text.contains("canary")).toList();
    int leaked =
        http.connectionPool().connectionCount() - http.connectionPool().idleConnectionCount();
    return new Observation(response, failure, leaked, hits);
  }

  /** Timeouts are short only where the server stalls: a busy machine must not trip them. */
  private static void set(
      ClientBuilder<?, ?> builder, String baseUrl, OkHttpClient http, boolean stalls) {
    builder
        .baseUrl(baseUrl)
        .httpClient(http)
        .clock(Clock.virtual(START))
        .maxResponseBytes(MEBIBYTE);
    if (stalls) builder.readTimeout(Duration.ofMillis(100)).callTimeout(Duration.ofMillis(400));
  }

  /** All that a failure says, but for the vendor's own text, which is there to be asked for. */
  private static List<String> texts(ClientelaException e) {
    return List.of(
        StackTrace.of(e),
        e.toString(),
        e.operationId(),
        e.status().toString(),
        e.retryAfter().toString(),
        e instanceof DecodingException undecodable ? undecodable.path().toString() : "");
  }

  /** How often the client tried. */
  int attempts() {
    return failure == null ? 1 : failure.attempts();
  }

  /** The exception's simple name, with a reason where it has one; {@code response} if none. */
  String outcome() {
    if (failure == null) return "response";
    String type = failure.getClass().getSimpleName();
    return failure instanceof DecodingException e ? type + " " + e.reason() : type;
  }
}
