package io.clientela.runtime;

/**
 * The response has the status 404, and the contract says that the operation has such a response:
 * what was asked for, or what the request names, does not exist. Where the contract does not know
 * it, a 404 is an {@link ErrorResponseException}: the base URL may be wrong.
 */
public final class NotFoundException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   */
  public NotFoundException(String what, CallReport report) {
    super(what, report);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public NotFoundException(CallReport report) {
    super(report);
  }
}
