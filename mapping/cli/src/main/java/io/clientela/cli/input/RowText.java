package io.clientela.cli.input;

import org.jspecify.annotations.Nullable;

/** Collects the lines of one record; of one that is too long it keeps no more than is allowed. */
final class RowText {
  static final String TOO_LONG = "is longer than " + Lines.LONGEST / 1024 + " KiB";

  private final StringBuilder text = new StringBuilder();
  private long line;
  private boolean inLine;
  private boolean tooLong;
  private @Nullable TextFault fault;

  /** Takes in a line or the next piece of one. */
  void add(Line piece) {
    if (line == 0) {
      line = piece.number();
    } else if (!inLine) {
      append("\n");
    }
    append(piece.text());
    inLine = !piece.ends();
    tooLong |= inLine;
    if (fault == null) fault = piece.fault();
  }

  /** The record that these lines are. */
  CsvRow row() {
    return tooLong ? broken(TOO_LONG) : new CsvRow(line, text.toString(), null, fault);
  }

  CsvRow broken(String problem) {
    return new CsvRow(line, "", problem, null);
  }

  private void append(String piece) {
    tooLong |= text.length() + piece.length() > Lines.LONGEST;
    if (!tooLong) text.append(piece);
  }
}
