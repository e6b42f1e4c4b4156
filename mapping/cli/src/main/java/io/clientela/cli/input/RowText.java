package io.clientela.cli.input;

import org.jspecify.annotations.Nullable;

/** Collects the lines of one record; of one that is too long it keeps no more than is allowed. */
final class RowText {
  static final String TOO_LONG = "is longer than " + Lines.LONGEST / 1024 + " KiB";

  private final Line first;
  private @Nullable StringBuilder more;
  private boolean inLine;
  private boolean tooLong;
  private @Nullable TextFault fault;

  /** Begins with a line or the first piece of one. */
  RowText(Line first) {
    this.first = first;
    took(first);
  }

  /** Takes in the next line or the next piece of one. */
  void add(Line piece) {
    if (more == null) more = new StringBuilder(first.text());
    if (!inLine) more.append('\n');
    tooLong |= more.length() + piece.text().length() > Lines.LONGEST;
    if (!tooLong) more.append(piece.text());
    took(piece);
  }

  /** The record that these lines are. */
  CsvRow row() {
    return tooLong ? broken(TOO_LONG) : new CsvRow(first.number(), text(), null, fault);
  }

  /** The record whose cell at a place goes on after a quote that would close it. */
  CsvRow withTextAfterQuote(long place, char separator) {
    if (tooLong) return broken(TOO_LONG);
    int cell = CsvCells.cut(text().substring(0, (int) place), separator).size();
    String problem =
        "has text after a closing quote in cell %d; a quote that is text is written twice"
            .formatted(cell);
    return new CsvRow(first.number(), text(), problem, null);
  }

  CsvRow broken(String problem) {
    return new CsvRow(first.number(), first.ends() ? first.text() : "", problem, null);
  }

  private String text() {
    return more == null ? first.text() : more.toString();
  }

  private void took(Line piece) {
    inLine = !piece.ends();
    tooLong |= inLine;
    if (fault == null) fault = piece.fault();
  }
}
