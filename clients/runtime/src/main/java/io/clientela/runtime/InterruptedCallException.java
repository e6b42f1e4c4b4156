package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted; its interrupt flag is still set. */
public final class InterruptedCallException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  public InterruptedCallException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }
}
