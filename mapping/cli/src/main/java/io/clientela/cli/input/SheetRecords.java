package io.clientela.cli.input;

import io.clientela.cli.columns.ColumnMapping;
import io.clientela.cli.input.CustomerSource.RejectForm;
import io.clientela.cli.input.csv.CsvCells;
import io.clientela.cli.input.csv.CsvRow;
import io.clientela.cli.input.sheet.Sheet;
import io.clientela.cli.input.sheet.SheetRow;
import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Customers in a sheet, a row of which names the columns. */
final class SheetRecords implements Records {
  private static final String HIDDEN = "the sheet does not show the row; it is read as the others";

  private final Sheet sheet;
  private final Deque<SheetRow> ahead;
  private final SheetRow names;
  private final RowReader reader;
  private final Notices notices;

  private SheetRecords(
      Sheet sheet, Deque<SheetRow> ahead, SheetRow names, RowReader reader, Notices notices) {
    this.names = names;
    this.sheet = sheet;
    this.ahead = ahead;
    this.reader = reader;
    this.notices = notices;
  }

  /**
   * Reads the row of column names.
   *
   * @throws UnusableInputException if there is none that is understood
   */
  static SheetRecords open(
      Sheet sheet, ReadingOptions options, ColumnMapping columns, Notices notices)
      throws IOException {
    if (!sheet.others().isEmpty()) {
      notices.add(
          Notices.WHOLE_FILE,
          Texts.of(
              "the sheet '%s' is read, not %s; --sheet names another",
              sheet.name(), "'" + String.join("', '", sheet.others()) + "'"));
    }
    Deque<SheetRow> ahead = new ArrayDeque<>();
    SheetRow names =
        options.headerRow() == null
            ? search(sheet, columns, ahead, notices)
            : told(sheet, options.headerRow());
    if (names.problem() != null) throw new UnusableInputException(place(names) + names.problem());
    return new SheetRecords(
        sheet,
        ahead,
        names,
        RowReader.of(place(names), names.number(), names.cells(), columns, notices),
        notices);
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    @Nullable SheetRow row = nextRow();
    while (row != null && row.cells().equals(names.cells())) {
      notices.add(row.number(), Texts.of(HeaderSearch.AGAIN));
      row = nextRow();
    }
    return row == null ? null : record(row);
  }

  private @Nullable SheetRow nextRow() throws IOException {
    return ahead.isEmpty() ? sheet.next() : ahead.pop();
  }

  private RawRecord record(SheetRow row) {
    if (row.hidden()) notices.add(row.number(), Texts.of(HIDDEN));
    int length = row.cells().stream().mapToInt(String::length).sum();
    return new RawRecord() {
      @Override
      public InputRecord read() {
        return SheetRecords.this.read(row);
      }

      @Override
      public int length() {
        return length;
      }

      @Override
      public String text() {
        return SheetRecords.this.text(row);
      }
    };
  }

  @Override
  public long position() {
    return sheet.position();
  }

  private InputRecord read(SheetRow row) {
    if (row.problem() != null) return InputRecord.Broken.at(row.number(), "", row.problem());
    return reader.read(new CsvRow(row.number(), "", null, null), row.cells(), row.numbers());
  }

  /** The row in CSV, with numbers as they are read there. */
  private String text(SheetRow row) {
    List<String> cells = new ArrayList<>(row.cells());
    row.numbers().stream()
        .filter(it -> reader.hasDecimalComma(it))
        .forEach(it -> cells.set(it, cells.get(it).replace('.', ',')));
    while (cells.size() < reader.width()) cells.add("");
    return CsvCells.row(cells);
  }

  /** A table in CSV. */
  @Override
  public RejectForm rejectForm() {
    return RejectForm.rows(CsvCells.row(names.cells()), CsvCells.SEPARATOR);
  }

  /** Leaves the rows after the names for later. */
  private static SheetRow search(
      Sheet sheet, ColumnMapping columns, Deque<SheetRow> ahead, Notices notices)
      throws IOException {
    HeaderSearch search = new HeaderSearch(columns);
    List<SheetRow> rows = new ArrayList<>();
    int header = -1;
    while (header < 0 && rows.size() < HeaderSearch.MOST) {
      @Nullable SheetRow row = sheet.next();
      if (row == null) break;
      rows.add(row);
      if (search.isHeader(row.cells())) header = rows.size() - 1;
    }
    if (rows.isEmpty()) throw empty(sheet);
    if (header < 0) header = search.likeliest();
    SheetRow names = rows.get(header);
    if (header > 0) notices.add(names.number(), Texts.of(HeaderSearch.NOT_FIRST));
    ahead.addAll(rows.subList(header + 1, rows.size()));
    return names;
  }

  private static SheetRow told(Sheet sheet, int number) throws IOException {
    for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
      if (row.number() == number) return row;
      if (row.number() > number) break;
    }
    throw new UnusableInputException(
        Texts.of("row %s of the sheet '%s' is empty: expected column names", number, sheet.name()));
  }

  private static UnusableInputException empty(Sheet sheet) {
    return new UnusableInputException(
        Texts.of("the sheet '%s' is empty: expected column names", sheet.name()));
  }

  private static String place(SheetRow row) {
    return Texts.of("row %s", row.number());
  }
}
