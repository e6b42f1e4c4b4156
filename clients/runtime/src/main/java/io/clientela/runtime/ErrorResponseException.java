package io.clientela.runtime;

/**
 * The vendor did not say that it did what was asked: any other status that is not a success
 * (redirects among them, which are never followed), or a successful status whose response says no.
 * {@link #mayHaveTakenEffect()} is true after 5xx, 408, and a redirect that may show the result of
 * a request that was carried out (302, 303 and the like).
 */
public final class ErrorResponseException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * For tests of how a program takes it; clients make their own.
   *
   * @param what what went wrong, for the message: our words, no data of anybody
   * @param report what is known of the call
   */
  public ErrorResponseException(String what, CallReport report) {
    super(what, report, null);
  }
}
