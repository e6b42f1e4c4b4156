package io.clientela.cli.delivery;

/** A customer that cannot be sent after all; nothing was sent. */
public final class RefusedValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The message names the field and the rule, not the value. */
  public RefusedValueException(String message) {
    super(message);
  }
}
