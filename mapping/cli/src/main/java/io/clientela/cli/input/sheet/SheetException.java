package io.clientela.cli.input.sheet;

import java.io.IOException;

/** A spreadsheet that cannot be read; the message goes on from "the file" or "it". */
public final class SheetException extends IOException {
  private static final long serialVersionUID = 1L;

  SheetException(String message) {
    super(message);
  }
}
