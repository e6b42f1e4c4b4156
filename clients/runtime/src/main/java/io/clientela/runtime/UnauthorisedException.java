package io.clientela.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The response has the status 401 or 403: the credential is wrong or may not do this. Or a delivery
 * of a webhook lacks its vendor's signature.
 */
public final class UnauthorisedException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   * @param cause what lies behind it, null if nothing does
   */
  public UnauthorisedException(String what, CallReport report, @Nullable Throwable cause) {
    super(what, report, cause);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public UnauthorisedException(CallReport report) {
    this("HTTP " + report.status(), report, null);
  }
}
