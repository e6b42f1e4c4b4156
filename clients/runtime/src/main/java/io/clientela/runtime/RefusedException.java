package io.clientela.runtime;

/**
 * The vendor did not do what was asked: any other status that is not a success (redirects among
 * them, which are never followed), or a successful status whose answer says no.
 */
public final class RefusedException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  RefusedException(String what, CallReport report) {
    super(what, report, null);
  }
}
