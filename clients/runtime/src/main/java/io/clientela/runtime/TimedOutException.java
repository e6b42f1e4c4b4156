package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** A timeout passed, or the deadline over all attempts. */
public final class TimedOutException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  public TimedOutException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }
}
