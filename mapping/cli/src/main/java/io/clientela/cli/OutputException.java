package io.clientela.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Standard output cannot be written, so that there is no use in going on. */
final class OutputException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super("standard output cannot be written", cause);
  }
}
