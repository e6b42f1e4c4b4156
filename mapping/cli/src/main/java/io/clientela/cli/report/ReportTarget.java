package io.clientela.cli.report;

import io.clientela.cli.file.FileException;
import io.clientela.cli.file.UnusableFileException;
import java.nio.file.Path;

/**
 * Where a report goes, and how.
 *
 * @param file its place
 * @param format its form
 * @param personal whether ids of customers and vendors' own words are told, in what is not JSON
 */
public record ReportTarget(Path file, ReportFormat format, boolean personal) {
  /** A report in lines of JSON. */
  public static ReportTarget jsonLines(Path file) {
    return new ReportTarget(file, ReportFormat.JSONL, false);
  }

  /**
   * Begins the report. One of an earlier run, in the same form, is written over.
   *
   * @param totals counts the same run, and is told of each outcome first
   * @throws UnusableFileException if the file is in use or is no report
   * @throws FileException if it cannot be opened
   */
  public Report open(Totals totals) {
    return switch (format) {
      case JSONL -> ReportFile.open(file);
      case CSV -> new TableReport(CsvTable.open(file), personal);
      case XLSX -> new TableReport(XlsxTable.open(file), personal);
      case HTML -> HtmlReport.open(file, totals, personal);
    };
  }
}
