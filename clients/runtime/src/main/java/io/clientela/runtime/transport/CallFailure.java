package io.clientela.runtime.transport;

import io.clientela.runtime.CallReport;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ConflictException;
import io.clientela.runtime.DecodingException;
import io.clientela.runtime.DecodingException.Reason;
import io.clientela.runtime.ErrorResponse;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.InterruptedCallException;
import io.clientela.runtime.NotFoundException;
import io.clientela.runtime.RateLimitedException;
import io.clientela.runtime.TimedOutException;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.runtime.json.JsonPath;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why one attempt brought no response.
 *
 * @param status the response's status, 0 if there was none
 * @param sent whether anything of the request may have arrived
 * @param isTransient whether the next attempt may fare better
 * @param response what the response said, null if there was none or nothing is kept of it
 * @param hint what lies behind it, in our own words; null if that does not show
 */
record CallFailure(
    Kind kind,
    int status,
    boolean sent,
    boolean isTransient,
    @Nullable Duration retryAfter,
    @Nullable IOException cause,
    @Nullable ErrorResponse response,
    @Nullable Reason reason,
    @Nullable String path,
    @Nullable String hint) {
  private static final Set<Integer> TRANSIENT_STATUSES = Set.of(408, 429, 500, 502, 503, 504);

  enum Kind {
    TRANSPORT,
    TIMEOUT,
    INTERRUPTED,
    STATUS,
    REFUSAL,
    NO_SUCCESS,
    UNDECODABLE
  }

  static CallFailure broken(
      Kind kind, int status, boolean sent, boolean isTransient, Throwable cause) {
    String hint = kind == Kind.TRANSPORT && !sent ? Hint.ofNoConnection(cause) : null;
    return new CallFailure(
        kind, status, sent, isTransient, null, SanitizedCause.of(cause), null, null, null, hint);
  }

  /** The request did not reach the vendor, and will not the next time. */
  static CallFailure hinted(Hint hint, Throwable cause) {
    return new CallFailure(
        Kind.TRANSPORT,
        hint.status(),
        false,
        false,
        null,
        SanitizedCause.of(cause),
        null,
        null,
        null,
        hint.words());
  }

  /** What no server did: a fault of an interceptor, a listener, this client or the machine. */
  static CallFailure unexpected(int status, boolean sent, Throwable cause) {
    return new CallFailure(
        Kind.TRANSPORT,
        status,
        sent,
        false,
        null,
        SanitizedCause.of(cause),
        null,
        null,
        null,
        "failed with " + cause.getClass().getName());
  }

  /** Nothing was sent, for a reason in our own words. */
  static CallFailure unsent(Kind kind, IOException why) {
    return new CallFailure(kind, 0, false, false, null, why, null, null, null, null);
  }

  /** The rate limit cannot be asked, so nothing was sent. */
  static CallFailure unlimited(Throwable cause) {
    return new CallFailure(
        Kind.TRANSPORT,
        0,
        false,
        true,
        null,
        SanitizedCause.of(cause),
        null,
        null,
        null,
        "the rate limit cannot be asked, nothing was sent: look at its store");
  }

  static CallFailure status(
      int status, @Nullable Duration retryAfter, @Nullable ErrorResponse response) {
    boolean isTransient = TRANSIENT_STATUSES.contains(status);
    String hint = Hint.of(status, response == null ? new byte[0] : response.body());
    return new CallFailure(
        Kind.STATUS, status, true, isTransient, retryAfter, null, response, null, null, hint);
  }

  static CallFailure refusal(int status, @Nullable ErrorResponse response) {
    return new CallFailure(
        Kind.REFUSAL, status, true, false, null, null, response, null, null, null);
  }

  /** A successful status without what a success has, and without a word of why. */
  static CallFailure noSuccess(int status, @Nullable ErrorResponse response) {
    return new CallFailure(
        Kind.NO_SUCCESS, status, true, false, null, null, response, null, null, null);
  }

  static CallFailure undecodable(int status, Reason reason, @Nullable Exception failure) {
    return undecodable(status, reason, failure, null);
  }

  static CallFailure undecodable(
      int status, Reason reason, @Nullable Exception failure, @Nullable ErrorResponse response) {
    IOException cause = failure == null ? null : SanitizedCause.of(failure);
    String path = failure == null ? null : JsonPath.in(failure.getMessage());
    return new CallFailure(
        Kind.UNDECODABLE, status, true, false, null, cause, response, reason, path, null);
  }

  /** Whether the vendor may have done what was asked, in spite of this. */
  boolean effect() {
    return switch (kind) {
      case TRANSPORT, TIMEOUT, INTERRUPTED -> sent;
      case STATUS -> !saysThatNothingWasDone();
      case REFUSAL -> false;
      case NO_SUCCESS, UNDECODABLE -> true;
    };
  }

  /**
   * A refusal, or a redirect that asks for the same request at another place. Other redirects may
   * follow a request that was carried out, as a form's does that shows its result.
   */
  private boolean saysThatNothingWasDone() {
    return switch (status) {
      case 301, 307, 308 -> true;
      case 408 -> false;
      default -> status >= 400 && status < 500;
    };
  }

  boolean isThrottling() {
    return status == 429 || status == 503;
  }

  /**
   * The exception for the caller.
   *
   * @param known the error statuses that the contract describes
   * @param note why it was given up; may be empty
   */
  ClientelaException toException(Set<Integer> known, CallReport report, String note) {
    String what = summary() + note;
    return switch (kind) {
      case TRANSPORT -> new TransportException(what, report, cause);
      case TIMEOUT -> new TimedOutException(what, report, cause);
      case INTERRUPTED -> new InterruptedCallException(what, report, cause);
      case STATUS -> forStatus(known, what, report);
      case REFUSAL, NO_SUCCESS -> new ErrorResponseException(what, report);
      case UNDECODABLE ->
          new DecodingException(Objects.requireNonNull(reason), path, report, cause);
    };
  }

  /** Says what happened, in numbers and our own words. */
  String summary() {
    return switch (kind) {
      case TRANSPORT -> transport();
      case TIMEOUT -> "timed out";
      case INTERRUPTED -> "interrupted";
      case STATUS -> "HTTP " + status + (hint == null ? "" : ", " + hint);
      case REFUSAL -> "HTTP " + status + " with a refusal";
      case NO_SUCCESS -> "HTTP " + status + " without what a success has";
      case UNDECODABLE ->
          "HTTP " + status + " with " + Objects.requireNonNull(reason).description();
    };
  }

  private String transport() {
    if (hint != null) return hint;
    return sent ? "the connection broke" : "no connection";
  }

  private ClientelaException forStatus(Set<Integer> known, String what, CallReport report) {
    return switch (status) {
      case 401, 403 -> new UnauthorisedException(what, report, null);
      case 404 ->
          known.contains(404)
              ? new NotFoundException(what, report)
              : new ErrorResponseException(what, report);
      case 409 ->
          known.contains(409)
              ? new ConflictException(what, report)
              : new ErrorResponseException(what, report);
      case 429 -> new RateLimitedException(what, report, null);
      case 300, 301, 302, 303, 307, 308 ->
          new ErrorResponseException(what + ", a redirect, not followed", report);
      default -> new ErrorResponseException(what, report);
    };
  }
}
