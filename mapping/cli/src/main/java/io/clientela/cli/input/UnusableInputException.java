package io.clientela.cli.input;

/** A file of which nothing can be read, or whose columns are not understood. */
public final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableInputException(String message) {
    super(message);
  }
}
