package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** A timeout expired, or the deadline of the call over all its attempts. */
public final class TimedOutException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   * @param cause what lies behind it, null if nothing does
   */
  public TimedOutException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public TimedOutException(CallReport report) {
    this("timed out", report, null);
  }
}
