package io.clientela.cli.input;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file of customers; what is not said is found out.
 *
 * @param form its form; null if its name tells
 * @param encoding how its text is encoded, for all but spreadsheets
 * @param separator what stands between the cells of a CSV file
 * @param sheet the sheet of a spreadsheet, by its name or its number from 1
 * @param headerRow the row, or line, of the column names, from 1
 */
public record ReadingOptions(
    CustomerFile.@Nullable Format form,
    @Nullable Charset encoding,
    @Nullable Character separator,
    @Nullable String sheet,
    @Nullable Integer headerRow) {
  private static final Set<CustomerFile.Format> OF_LINES =
      Set.of(CustomerFile.Format.CSV, CustomerFile.Format.TSV, CustomerFile.Format.JSONL);

  private static final Set<CustomerFile.Format> SHEETS =
      Set.of(CustomerFile.Format.XLSX, CustomerFile.Format.ODS);
  private static final Set<CustomerFile.Format> TEXT_TABLES =
      Set.of(CustomerFile.Format.CSV, CustomerFile.Format.TSV);

  /** Nothing is said. */
  public static final ReadingOptions NONE = new ReadingOptions(null, null, null, null, null);

  /** The same for a file of a certain form. */
  public static ReadingOptions of(CustomerFile.Format form) {
    return new ReadingOptions(form, null, null, null, null);
  }

  /** Whether a file has about as many lines as customers. */
  public boolean isOfLines(Path file) {
    CustomerFile.Format format = form == null ? FileKind.named(file) : form;
    boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
    return !packed && OF_LINES.contains(format);
  }

  /** The option that says what a file of a certain form does not have; null if there is none. */
  @Nullable String foreignTo(CustomerFile.Format format) {
    boolean isSheet = SHEETS.contains(format);
    boolean isTextTable = TEXT_TABLES.contains(format);
    if (sheet != null && !isSheet) return "--sheet";
    if (separator != null && !isTextTable) return "--separator";
    if (encoding != null && isSheet) return "--encoding";
    return headerRow != null && !isSheet && !isTextTable ? "--header-row" : null;
  }

  /** The same with tabs between the cells, if nothing else is said. */
  ReadingOptions withTabs() {
    return separator == null ? new ReadingOptions(form, encoding, '\t', sheet, headerRow) : this;
  }
}
