package io.clientela.cli.input;

import java.io.IOException;

/** A file that cannot be read to its end. */
final class DamagedInputException extends IOException {
  private static final long serialVersionUID = 1L;

  DamagedInputException(String message, IOException cause) {
    super(message, cause);
  }
}
