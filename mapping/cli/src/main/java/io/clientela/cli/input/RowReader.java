package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.columns.ColumnNames;
import io.clientela.cli.input.csv.CsvRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Turns the rows of a file into customers, by what its column names mean. */
final class RowReader {
  private static final BitSet NO_NUMBERS = new BitSet();

  private final Header header;
  private final Notices notices;

  private RowReader(Header header, Notices notices) {
    this.header = header;
    this.notices = notices;
  }

  /**
   * Reads the row of column names.
   *
   * @param place where it stands, for people
   * @param line its number
   * @throws UnusableInputException if it has columns that are not understood: all of them in one
   *     message, which begins with the place
   */
  static RowReader of(
      String place, long line, List<String> names, ColumnMapping mapping, Notices notices) {
    List<String> problems = new ArrayList<>();
    ColumnNames columns = ColumnNames.of(names, mapping);
    Header header = Header.of(columns, mapping, problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(place + ": " + String.join("; ", problems));
    }
    columns.ignoredOnes().ifPresent(it -> notices.add(line, it));
    return new RowReader(header, notices);
  }

  /** How many columns there are. */
  int width() {
    return header.width();
  }

  /** Whether a column holds numbers with a decimal comma. */
  boolean hasDecimalComma(int place) {
    return header.hasDecimalComma(place);
  }

  InputRecord read(CsvRow row, List<String> cells) {
    return read(row, cells, NO_NUMBERS);
  }

  /**
   * Reads a row.
   *
   * @param numbers which of the cells hold numbers, whose texts have a decimal point
   */
  InputRecord read(CsvRow row, List<String> cells, BitSet numbers) {
    Optional<String> problem = header.problem(cells);
    if (problem.isPresent()) return InputRecord.Broken.at(row.line(), "", problem.get());
    return CsvCustomer.read(
        row.line(), new Cells(header, new CellTexts(row, cells, numbers, notices)));
  }
}
