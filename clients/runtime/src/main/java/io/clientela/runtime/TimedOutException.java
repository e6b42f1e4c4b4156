package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** A timeout passed, or the deadline over all attempts. */
public final class TimedOutException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * For tests of how a program takes it; clients make their own.
   *
   * @param what what went wrong, for the message: our words, no data of anybody
   * @param report what is known of the call
   * @param cause what it came from, null if nothing did; its message is shown in stack traces
   */
  public TimedOutException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }
}
