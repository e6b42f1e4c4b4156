package io.clientela.runtime;

/**
 * A list contradicts itself, so that reading on would repeat or lose items. Each of its requests
 * succeeded; {@link #attempts()} and {@link #elapsed()} are zero.
 */
public final class PagingException extends ClientelaException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the failure of a list.
   *
   * @param operationId the contract's operation id
   * @param what what contradicts itself, in a few words without personal data
   */
  public PagingException(String operationId, String what) {
    super(what, CallReport.of(operationId, 0).withAttempts(0), null);
  }
}
