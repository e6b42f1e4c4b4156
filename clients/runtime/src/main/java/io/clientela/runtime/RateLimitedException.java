package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** The vendor answered 429: too many requests. See {@link #retryAfter()}. */
public final class RateLimitedException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  public RateLimitedException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }
}
