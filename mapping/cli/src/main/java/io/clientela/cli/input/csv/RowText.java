package io.clientela.cli.input.csv;

import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.input.text.TextFault;
import io.clientela.cli.language.Texts;
import org.jspecify.annotations.Nullable;

/** Collects the lines of one record; of one that is too long it keeps no more than is allowed. */
public final class RowText {
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

  /** What is wrong with a record that is too long. */
  public static String tooLong() {
    return Texts.of("is longer than %s KiB", Lines.LONGEST / 1024);
  }

  /** The record that these lines are. */
  CsvRow row() {
    return tooLong ? broken(tooLong()) : new CsvRow(first.number(), text(), null, fault);
  }

  /** The record whose cell at a place goes on after a quote that would close it. */
  CsvRow withTextAfterQuote(long place, char separator) {
    if (tooLong) return broken(tooLong());
    int cell = CsvCells.cut(text().substring(0, (int) place), separator).size();
    String problem =
        Texts.of(
            "has text after a closing quote in cell %d; a quote that is text is written twice",
            cell);
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
