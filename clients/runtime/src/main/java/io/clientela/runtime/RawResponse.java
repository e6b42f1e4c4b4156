package io.clientela.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a successful call brought, and the response that it came in. {@link ClientelaException} has
 * the same of a call that failed.
 *
 * @param value the decoded response; null if the operation has none
 * @param status the HTTP status, such as 201
 * @param headers the response's headers by name, in any case; without cookies, and with {@code ***}
 *     in place of the credential
 * @param attempts how often the request was sent, at least 1
 * @param elapsed from the beginning of the call to its end, waiting included
 */
public record RawResponse<T extends @Nullable Object>(
    T value, int status, Map<String, List<String>> headers, int attempts, Duration elapsed) {
  /** Checks that only the value may be null, and copies the headers. */
  public RawResponse {
    headers = HeaderMap.copyOf(headers);
    Objects.requireNonNull(elapsed, "elapsed");
  }

  /**
   * Creates a response for tests: status 200, no headers, one attempt that took no time.
   *
   * @param value the decoded response
   */
  public static <T extends @Nullable Object> RawResponse<T> of(T value) {
    return new RawResponse<>(value, 200, Map.of(), 1, Duration.ZERO);
  }

  /** Returns a copy with another value. */
  public <R extends @Nullable Object> RawResponse<R> withValue(R other) {
    return new RawResponse<>(other, status, headers, attempts, elapsed);
  }

  /**
   * The value of a header, the last one if it comes more than once; empty if there is none.
   *
   * @param name in any case
   */
  public Optional<String> header(String name) {
    return HeaderMap.last(headers, name);
  }

  /**
   * The vendor's name of the request, for its support: the header {@code X-Request-Id}, {@code
   * Request-Id}, {@code X-Correlation-Id} or {@code X-Trace-Id}. Empty if the vendor sends none.
   */
  public Optional<String> requestId() {
    return HeaderMap.requestId(headers);
  }

  /** Shows status, attempts and time; value and headers may be personal. */
  @Override
  public String toString() {
    return "RawResponse[HTTP " + status + ", attempts: " + attempts + ", elapsed: " + elapsed + "]";
  }
}
