package io.clientela.runtime;

/**
 * The response has the status 409, and the contract says that the operation has such a response:
 * the request contradicts what the vendor has, such as a client that exists already.
 */
public final class ConflictException extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   */
  public ConflictException(String what, CallReport report) {
    super(what, report);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public ConflictException(CallReport report) {
    super(report);
  }
}
