package io.clientela.cli.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text. A row whose quotes do not match costs that row alone: reading goes on
 * with the next line.
 */
final class CsvRows {
  private static final int LONGEST_CELL = 64 * 1024;

  private final Lines lines;
  private final char separator;

  /**
   * A row.
   *
   * @param line number of its first line
   * @param cells its cells, not trimmed
   * @param problem why it is no row; null if it is one
   */
  record Row(long line, List<String> cells, @Nullable String problem) {}

  /** A row that any thread may cut into cells. */
  @FunctionalInterface
  interface Uncut {
    Row cut();
  }

  CsvRows(Lines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** The next row that is not empty; null at the end. */
  @Nullable Uncut next() throws IOException {
    String line = lines.next();
    while (line != null && line.isBlank()) line = lines.next();
    if (line == null) return null;
    long number = lines.number();
    if (line.indexOf('"') < 0) return unquoted(number, line);
    Row row = quoted(number, line);
    return () -> row;
  }

  private Uncut unquoted(long number, String line) {
    return () -> {
      CsvCells cells = new CsvCells(separator);
      cells.add(line);
      return new Row(number, cells.cells(), cells.problem());
    };
  }

  private Row quoted(long number, String first) throws IOException {
    CsvCells cells = new CsvCells(separator);
    List<String> more = new ArrayList<>();
    cells.add(first);
    while (cells.isOpen() && cells.openLength() < LONGEST_CELL) {
      String line = lines.next();
      if (line == null) break;
      more.add(line);
      cells.add(line);
    }
    String problem = cells.isOpen() ? "has a quote that is not closed" : cells.problem();
    if (problem != null) lines.putBack(more);
    return new Row(number, cells.cells(), problem);
  }
}
