package io.clientela.cli.file;

/** A line that nobody but somebody else can have written. */
public final class ForeignLineException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses a line.
   *
   * @param reason continues "line 3 ...", such as "is not an entry"; shows nothing of the line
   */
  public ForeignLineException(String reason) {
    super(reason);
  }
}
