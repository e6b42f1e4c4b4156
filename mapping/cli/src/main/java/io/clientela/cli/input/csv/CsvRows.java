package io.clientela.cli.input.csv;

import io.clientela.cli.input.text.Line;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.Blanks;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text. A row whose quotes do not match costs that row alone: reading goes on
 * with the next line. What is inside of a quote that closes is no row, however long it is. Each
 * line is looked at three times at most, and memory does not grow with the rows.
 */
public final class CsvRows {
  private static final String NOT_CLOSED = "has a quote that is not closed";

  private final Lines lines;
  private final char separator;

  /** Up to this line a quote that is open at the end of a line is known not to be closed. */
  private long notClosedUntil;

  public CsvRows(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** The next row that has text; null at the end. */
  public @Nullable CsvRow next() throws IOException {
    for (Line line = lines.next(); line != null; line = lines.next()) {
      boolean unquoted = line.ends() && line.text().indexOf('"') < 0;
      CsvRow row =
          unquoted ? new CsvRow(line.number(), line.text(), null, line.fault()) : quoted(line);
      if (row.problem() != null || !isEmpty(row.text())) return row;
    }
    return null;
  }

  private boolean isEmpty(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != separator && c != '"' && !Blanks.isBlank(c)) return false;
    }
    return text.indexOf('"') < 0
        || CsvCells.cut(text, separator).stream().allMatch(Blanks::isBlank);
  }

  private CsvRow quoted(Line first) throws IOException {
    CsvQuotes quotes = new CsvQuotes(separator);
    RowText text = new RowText(first);
    take(first, quotes, text);
    if (quotes.isOpen() && first.number() < notClosedUntil)
      return text.broken(Texts.of(NOT_CLOSED));
    Lines.Mark second = lines.mark();
    while (quotes.isOpen()) {
      Line line = lines.next();
      if (line != null) {
        text.add(line);
        take(line, quotes, text);
      }
      if (line == null || quotes.isNeverClosed()) {
        notClosedUntil = line == null ? Long.MAX_VALUE : line.number();
        lines.reset(second);
        return text.broken(Texts.of(NOT_CLOSED));
      }
    }
    long place = quotes.textAfterQuote();
    return place < 0 ? text.row() : text.withTextAfterQuote(place, separator);
  }

  /** Follows a line to its end; the text has its first piece already. */
  private void take(Line first, CsvQuotes quotes, RowText text) throws IOException {
    quotes.add(first.text());
    for (Line piece = first; !piece.ends(); ) {
      piece = Objects.requireNonNull(lines.next(), "a line that does not end goes on");
      text.add(piece);
      quotes.add(piece.text());
    }
    quotes.endLine();
  }
}
