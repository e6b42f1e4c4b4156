package io.clientela.cli.report;

import io.clientela.cli.file.OutputFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A table by RFC 4180 in UTF-8, with the byte order mark by which Excel knows that. A text that a
 * spreadsheet would take for a formula has an apostrophe before it.
 */
final class CsvTable implements ReportTable {
  private static final String LINE_END = "\r\n";
  private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20";
  private static final int BUFFER = 1 << 16;

  /** How each such file begins. */
  private static final String BEGINNING = "\ufeff" + String.join(",", COLUMNS) + LINE_END;

  private final Writer out;

  static CsvTable open(Path file) {
    return new CsvTable(OutputFile.open(file, "report", BEGINNING));
  }

  /** Writes to a stream, which is closed with this. */
  CsvTable(OutputStream stream) {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
    try {
      out.write(BEGINNING);
    } catch (IOException e) {
      throw new IllegalStateException("a buffer has room for the first line", e);
    }
  }

  @Override
  public void row(long line, List<String> texts) throws IOException {
    out.write(Long.toString(line));
    for (String text : texts) {
      out.write(',');
      if (!text.isEmpty()) cell(VisibleText.line(text));
    }
    out.write(LINE_END);
  }

  private void cell(String text) throws IOException {
    out.write('"');
    if (FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) out.write('\'');
    out.write(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\""));
    out.write('"');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
