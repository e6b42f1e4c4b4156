package io.clientela.check;

/** A check cannot be begun as it was asked for; the message says what was expected and found. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
