package io.clientela.cli.delivery;

/** A response that belongs to something else than what was sent: it says nothing of that. */
public final class UnexpectedResponseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message names the operation and what does not agree, no value. */
  public UnexpectedResponseException(String message) {
    super(message);
  }
}
