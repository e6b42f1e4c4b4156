package io.clientela.cli.input;

import io.clientela.mapping.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Customers in CSV; the first line names the columns. */
final class CsvRecords {
  private static final String EMPTY = "the file is empty: expected column names";
  private static final String SHORT =
      "the row has fewer cells than there are columns; those that are missing are empty";

  private final CsvRows rows;
  private final char separator;
  private final String names;
  private final Header header;
  private final Notices notices;

  private CsvRecords(CsvRows rows, char separator, String names, Header header, Notices notices) {
    this.rows = rows;
    this.separator = separator;
    this.names = names;
    this.header = header;
    this.notices = notices;
  }

  /**
   * Reads the header.
   *
   * @throws UnusableInputException if there is none, or if it has columns that are not understood:
   *     all of them in one message
   */
  static CsvRecords open(Lines lines, ColumnMapping columns, Notices notices) throws IOException {
    char separator = separator(lines);
    CsvRows rows = new CsvRows(lines, separator);
    CsvRow names = rows.next();
    if (names == null) throw new UnusableInputException(EMPTY);
    if (names.problem() != null) throw unusable(names, " " + names.problem());
    if (names.text().indexOf('\0') >= 0)
      throw unusable(names, " is not text: it has NUL characters");
    if (names.fault() != null) throw unusable(names, " " + names.fault().withRemedy());
    List<String> problems = new ArrayList<>();
    Header header = Header.of(CsvCells.cut(names.text(), separator), columns, problems);
    if (!problems.isEmpty()) throw unusable(names, ": " + String.join("; ", problems));
    return new CsvRecords(rows, separator, names.text(), header, notices);
  }

  /** The columns of the file, behind one more for the reason. */
  CustomerSource.RejectForm rejectForm() {
    return new CustomerSource.RejectForm(
        Optional.of(CustomerSource.REASON + separator + names),
        Optional.of(String.valueOf(separator)));
  }

  @Nullable RawRecord next() throws IOException {
    CsvRow row = rows.next();
    if (row == null) return null;
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

  /** What Excel says in a line of its own, else what the first line with text is full of. */
  private static char separator(Lines lines) throws IOException {
    Lines.Mark start = lines.mark();
    Line first = lines.next();
    while (first != null && first.ends() && Blanks.isBlank(first.text())) {
      start = lines.mark();
      first = lines.next();
    }
    if (first == null) throw new UnusableInputException(EMPTY);
    Optional<Character> declared = Separator.declared(first.text());
    if (declared.isPresent()) return declared.get();
    lines.reset(start);
    return Separator.in(first.text());
  }

  private InputRecord read(CsvRow row) {
    if (row.problem() != null) return InputRecord.Broken.at(row.line(), "", row.problem());
    List<String> cells = CsvCells.cut(row.text(), separator);
    if (cells.size() < header.width()) notices.add(row.line(), SHORT);
    Optional<String> problem = header.problem(cells);
    if (problem.isPresent()) return InputRecord.Broken.at(row.line(), "", problem.get());
    return CsvCustomer.read(row.line(), new Cells(header, new CellTexts(row, cells, notices)));
  }

  private static UnusableInputException unusable(CsvRow names, String problem) {
    return new UnusableInputException("line " + names.line() + problem);
  }
}
