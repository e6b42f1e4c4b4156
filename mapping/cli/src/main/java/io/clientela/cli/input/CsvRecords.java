package io.clientela.cli.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers in CSV; the first line names the columns. */
final class CsvRecords {
  private final CsvRows rows;
  private final Header header;
  private final int width;

  private CsvRecords(CsvRows rows, List<String> names, ColumnMapping columns) {
    this.rows = rows;
    this.header = Header.of(names, columns);
    this.width = names.size();
  }

  /**
   * Reads the header.
   *
   * @throws UnusableInputException if there is none, or if it has unknown columns: all of them in
   *     one message
   */
  static CsvRecords open(Lines lines, ColumnMapping columns) throws IOException {
    String first = lines.next();
    if (first == null) throw new UnusableInputException("the file is empty: expected column names");
    lines.putBack(List.of(first));
    CsvRows rows = new CsvRows(lines, separator(first));
    CsvRows.Uncut header = rows.next();
    CsvRows.Row names = header == null ? null : header.cut();
    if (names == null || names.problem() != null) {
      throw new UnusableInputException("line 1: expected column names separated by , or ;");
    }
    return new CsvRecords(rows, names.cells(), columns);
  }

  @Nullable RawRecord next() throws IOException {
    CsvRows.Uncut row = rows.next();
    return row == null ? null : () -> read(row.cut());
  }

  private InputRecord read(CsvRows.Row row) {
    if (row.problem() != null) return InputRecord.Broken.at(row.line(), "", row.problem());
    if (row.cells().size() != width) {
      return InputRecord.Broken.at(
          row.line(), "", "has " + row.cells().size() + " cells, expected " + width);
    }
    return CsvCustomer.read(row.line(), new Cells(header, row.cells()));
  }

  /** The one of {@code ;} and {@code ,} that occurs more often outside of quotes. */
  private static char separator(String header) {
    int balance = 0;
    boolean quoted = false;
    for (char c : header.toCharArray()) {
      if (c == '"') quoted = !quoted;
      if (!quoted && c == ';') balance++;
      if (!quoted && c == ',') balance--;
    }
    return balance > 0 ? ';' : ',';
  }
}
