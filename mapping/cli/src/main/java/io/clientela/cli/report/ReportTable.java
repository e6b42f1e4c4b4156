package io.clientela.cli.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is written row by row. */
interface ReportTable extends Closeable {
  /** The columns; the first is a number. */
  List<String> COLUMNS =
      List.of("line", "record", "vendor", "outcome", "vendor_id", "reason", "losses");

  /**
   * Adds a row.
   *
   * @param texts of all columns but the first; empty where there is none
   */
  void row(long line, List<String> texts) throws IOException;
}
