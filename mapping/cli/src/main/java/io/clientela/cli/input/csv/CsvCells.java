package io.clientela.cli.input.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts one CSV record into cells, and makes one of cells, as RFC 4180 says. */
public final class CsvCells {
  /** What stands between the cells of a record that is {@linkplain #row written}. */
  public static final char SEPARATOR = ',';

  private static final int USUAL_CELLS = 64;

  private final String record;
  private final char separator;
  private final List<String> cells = new ArrayList<>(USUAL_CELLS);

  private CsvCells(String record, char separator) {
    this.record = record;
    this.separator = separator;
  }

  /** The cells of a record whose quotes are known to match, not trimmed. */
  public static List<String> cut(String record, char separator) {
    CsvCells cells = new CsvCells(record, separator);
    int next = 0;
    while (next <= record.length()) next = cells.take(next);
    return cells.cells;
  }

  /** A record of cells. */
  public static String row(List<String> cells) {
    return cells.stream().map(CsvCells::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> ",;\"\r\n".indexOf(c) >= 0);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /** Takes the cell that begins at a place; tells where the one after it begins. */
  private int take(int from) {
    if (from < record.length() && record.charAt(from) == '"') return takeQuoted(from + 1);
    int end = record.indexOf(separator, from);
    if (end < 0) end = record.length();
    cells.add(record.substring(from, end));
    return end + 1;
  }

  private int takeQuoted(int from) {
    int end = record.indexOf('"', from);
    if (!isQuoteAt(end + 1)) {
      cells.add(record.substring(from, end));
      return end + 2;
    }
    StringBuilder cell = new StringBuilder();
    int start = from;
    while (isQuoteAt(end + 1)) {
      cell.append(record, start, end + 1);
      start = end + 2;
      end = record.indexOf('"', start);
    }
    cells.add(cell.append(record, start, end).toString());
    return end + 2;
  }

  private boolean isQuoteAt(int place) {
    return place < record.length() && record.charAt(place) == '"';
  }
}
