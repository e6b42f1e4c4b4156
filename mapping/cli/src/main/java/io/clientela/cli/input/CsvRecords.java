package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerSource.RejectForm;
import io.clientela.cli.input.csv.CsvCells;
import io.clientela.cli.input.csv.CsvRow;
import io.clientela.cli.input.csv.CsvRows;
import io.clientela.cli.input.text.Lines;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers in CSV; a line names the columns. */
final class CsvRecords implements Records {
  private static final String SHORT =
      "the row has fewer cells than there are columns; those that are missing are empty";

  private final Lines lines;
  private final CsvRows rows;
  private final char separator;
  private final String names;
  private final RowReader reader;
  private final Notices notices;

  private CsvRecords(Lines lines, CsvHeader header, RowReader reader, Notices notices) {
    this.lines = lines;
    this.rows = header.rows();
    this.separator = header.separator();
    this.names = header.names().text();
    this.reader = reader;
    this.notices = notices;
  }

  /**
   * Reads the header.
   *
   * @throws UnusableInputException if there is none, or if it has columns that are not understood:
   *     all of them in one message
   */
  static CsvRecords open(
      Lines lines, ReadingOptions options, ColumnMapping columns, Notices notices)
      throws IOException {
    CsvHeader header = CsvHeader.find(lines, options, columns);
    CsvRow names = header.names();
    if (names.problem() != null) throw unusable(names, names.problem());
    if (names.text().indexOf('\0') >= 0)
      throw unusable(names, Texts.of("is not text: it has NUL characters"));
    if (names.fault() != null) throw unusable(names, names.fault().withRemedy());
    List<String> cells = CsvCells.cut(names.text(), header.separator());
    RowReader reader =
        RowReader.of(Texts.of("line %s", names.line()), names.line(), cells, columns, notices);
    if (!header.isFirst()) notices.add(names.line(), Texts.of(HeaderSearch.NOT_FIRST));
    return new CsvRecords(lines, header, reader, notices);
  }

  /** The columns of the file, behind one more for the reason. */
  @Override
  public RejectForm rejectForm() {
    return RejectForm.rows(names, separator);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    CsvRow row = rows.next();
    while (row != null && row.text().equals(names)) {
      notices.add(row.line(), Texts.of(HeaderSearch.AGAIN));
      row = rows.next();
    }
    if (row == null) return null;
    return record(row);
  }

  private RawRecord record(CsvRow row) {
    return new RawRecord() {
      @Override
      public InputRecord read() {
        return CsvRecords.this.read(row);
      }

      @Override
      public String text() {
        return row.text();
      }

      @Override
      public int length() {
        return row.text().length();
      }
    };
  }

  @Override
  public long position() {
    return lines.position();
  }

  private InputRecord read(CsvRow row) {
    if (row.problem() != null) return InputRecord.Broken.at(row.line(), "", row.problem());
    List<String> cells = CsvCells.cut(row.text(), separator);
    if (cells.size() < reader.width()) notices.add(row.line(), Texts.of(SHORT));
    return reader.read(row, cells);
  }

  private static UnusableInputException unusable(CsvRow names, String problem) {
    return new UnusableInputException(Texts.of("line %s %s", names.line(), problem));
  }
}
