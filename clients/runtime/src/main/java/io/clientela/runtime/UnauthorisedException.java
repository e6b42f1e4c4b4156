package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/** The vendor answered 401 or 403: the credential is wrong or may not do this. */
public final class UnauthorisedException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  public UnauthorisedException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }
}
