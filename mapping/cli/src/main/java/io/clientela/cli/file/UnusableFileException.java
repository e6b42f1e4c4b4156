package io.clientela.cli.file;

/** A file that is in use or is not what it was taken for; it was left as it is. */
public final class UnusableFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableFileException(String message) {
    super(message);
  }
}
