package io.clientela.cli.input;

/** A cell holds what no customer has. The message is the reason, without the text. */
final class UnreadableCellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableCellException(String reason) {
    super(reason, null, false, false);
  }
}
