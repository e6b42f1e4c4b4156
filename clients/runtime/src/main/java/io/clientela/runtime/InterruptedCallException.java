package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is still set. */
public final class InterruptedCallException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   * @param cause what lies behind it, null if nothing does
   */
  public InterruptedCallException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public InterruptedCallException(CallReport report) {
    this("interrupted", report, null);
  }
}
