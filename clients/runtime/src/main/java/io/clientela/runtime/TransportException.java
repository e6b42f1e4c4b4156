package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** No connection, or it broke before the whole response had come. */
public final class TransportException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   * @param cause what lies behind it, null if nothing does
   */
  public TransportException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public TransportException(CallReport report) {
    this("no connection", report, null);
  }
}
