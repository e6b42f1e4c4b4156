package io.clientela.runtime;

import com.google.gson.TypeAdapter;
import io.clientela.runtime.codec.Codecs;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A call that failed.
 *
 * <p>Messages and causes hold the operation, numbers and our own words: no credential, no body, no
 * path, query or header value, no text of the vendor.
 */
public abstract sealed class ClientelaException extends RuntimeException
    permits TransportException,
        TimedOutException,
        InterruptedCallException,
        RateLimitedException,
        UnauthorisedException,
        ErrorResponseException,
        DecodingException,
        PagingException {
  private static final long serialVersionUID = 1L;

  private final CallReport report;

  ClientelaException(String what, CallReport report, @Nullable Throwable cause) {
    super(message(what, report), cause);
    this.report = report;
  }

  private static String message(String what, CallReport report) {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(report, "report");
    String message = report.operationId() + ": " + what;
    boolean called = report.attempts() > 0 || !report.elapsed().isZero();
    return called
        ? message
            + " (attempts: "
            + report.attempts()
            + ", elapsed: "
            + report.elapsed().toMillis()
            + " ms)"
        : message;
  }

  /** The contract's operation id. */
  public final String operationId() {
    return report.operationId();
  }

  /** The HTTP status of the last response; empty if there was no response. */
  public final OptionalInt status() {
    return report.status() == 0 ? OptionalInt.empty() : OptionalInt.of(report.status());
  }

  /** How often the request was tried, 0 if it was given up before. */
  public final int attempts() {
    return report.attempts();
  }

  /** Time from the beginning of the call to its failure, waiting between attempts included. */
  public final Duration elapsed() {
    return report.elapsed();
  }

  /**
   * Whether the vendor may have done what was asked. False only if no attempt can have had an
   * effect. When true, look before calling again an operation that must not happen twice.
   */
  public final boolean mayHaveTakenEffect() {
    return report.effect();
  }

  /** The wait that the vendor asked for with {@code Retry-After}; empty if it did not. */
  public final Optional<Duration> retryAfter() {
    return Optional.ofNullable(report.retryAfter());
  }

  /**
   * The headers of the last response by name, in any case, without cookies and with {@code ***} in
   * place of the credential; empty if there was no response.
   */
  public final Map<String, List<String>> headers() {
    return report.headers();
  }

  /**
   * The value of a header, the last one if it comes more than once; empty if there is none.
   *
   * @param name in any case
   */
  public final Optional<String> header(String name) {
    return HeaderMap.last(report.headers(), name);
  }

  /**
   * The vendor's name of the request, for its support, as {@link RawResponse#requestId()}; empty if
   * the vendor sent none.
   */
  public final Optional<String> requestId() {
    return HeaderMap.requestId(report.headers());
  }

  /**
   * The vendor's reason as one text of at most 2,000 characters: what its response holds under the
   * name of an error, else all of an error response; of a web page the title. Empty if there was no
   * response, or no reason in it. It is not in the message, because vendors repeat in it what was
   * sent; the credential is shown as {@code ***}.
   */
  public final Optional<String> vendorText() {
    return Optional.ofNullable(report.response()).map(ErrorResponse::text);
  }

  /**
   * The response as the contract's error record, {@code e.error(Problem.ADAPTER)}. Empty if there
   * was no response, if it is not of that form, or above 64 KiB.
   *
   * @param adapter codec of the record; {@link Codecs#json} takes any JSON
   */
  public final <T> Optional<T> error(TypeAdapter<T> adapter) {
    return Optional.ofNullable(report.response()).flatMap(response -> response.read(adapter));
  }
}
