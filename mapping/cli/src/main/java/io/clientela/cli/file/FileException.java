package io.clientela.cli.file;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that could not be opened, read or written; the message names it and the reason. */
public final class FileException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /** A file that cannot be read to its end. */
  public static FileException unreadable(String file, String reason, IOException cause) {
    return new FileException(Texts.of("%s cannot be read any further: %s", file, reason), cause);
  }

  FileException(String message, IOException cause) {
    super(message, cause);
  }
}
