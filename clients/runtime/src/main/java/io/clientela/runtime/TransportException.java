package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** No connection, or it broke before the whole response had come. */
public final class TransportException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  public TransportException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }
}
