package io.clientela.conformance.changes;

/** The base cannot be had or is no bundle; the message says what to do. */
public final class UnreadableBaseException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableBaseException(String message) {
    super(message);
  }
}
