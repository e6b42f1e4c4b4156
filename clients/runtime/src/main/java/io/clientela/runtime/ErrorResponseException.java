package io.clientela.runtime;

/**
 * The response is no success and has no exception of its own: another status but 2xx (redirects,
 * which are never followed, among them), or a successful status whose response says no. {@link
 * #mayHaveTakenEffect()} is true after 5xx, 408, and a redirect that may show the result of a
 * request that was carried out (302, 303 and the like).
 *
 * <p>404 and 409 have exceptions of their own below this one, where the contract knows them.
 */
public sealed class ErrorResponseException extends ClientelaException
    permits NotFoundException, ConflictException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a call.
   *
   * @param what what happened, in a few words without personal data
   * @param report the call
   */
  public ErrorResponseException(String what, CallReport report) {
    super(what, report, null);
  }

  /** Creates the failure of a call, as in a test: {@link CallReport#of}. */
  public ErrorResponseException(CallReport report) {
    this("HTTP " + report.status(), report);
  }
}
