package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** The response has the status 429: too many requests. See {@link #retryAfter()}. */
public final class RateLimitedException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   * @param cause what lies behind it, null if nothing does
   */
  public RateLimitedException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public RateLimitedException(CallReport report) {
    this("HTTP " + report.status(), report, null);
  }
}
