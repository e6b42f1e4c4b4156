package io.clientela.cli.report;

import io.clientela.cli.file.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as a workbook. Texts are texts: none is a formula, whatever it begins with. Rows are
 * written as they come; what a sheet has no room for goes to the next one.
 */
final class XlsxTable implements ReportTable {
  /** What Excel takes on one sheet. */
  private static final int MOST_ROWS = 1_048_576;

  /** What Excel takes in one cell, in UTF-16. */
  private static final int LONGEST = 32_767;

  /** What Excel reads as one character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final int BUFFER = 1 << 16;

  private final XlsxParts parts;
  private final int mostRows;
  private final StringBuilder row = new StringBuilder();
  private int rows;

  static XlsxTable open(Path file) {
    return new XlsxTable(
        WholeFile.open(file, "report", XlsxParts.beginning(), new byte[0]), MOST_ROWS);
  }

  /** Writes to a stream, which is closed with this. */
  XlsxTable(OutputStream stream, int mostRows) {
    this.mostRows = mostRows;
    try {
      parts = XlsxParts.begin(new BufferedOutputStream(stream, BUFFER));
      beginSheet();
    } catch (IOException e) {
      throw new IllegalStateException("a buffer has room for the first parts", e);
    }
  }

  @Override
  public void row(long line, List<String> texts) throws IOException {
    if (rows == mostRows) {
      parts.endSheet(COLUMNS.size(), rows);
      beginSheet();
    }
    row.append("<row r=\"").append(++rows).append("\"><c r=\"A").append(rows);
    row.append("\"><v>").append(line).append("</v></c>");
    texts(1, texts, "");
  }

  private void beginSheet() throws IOException {
    parts.beginSheet();
    rows = 1;
    row.append("<row r=\"1\">");
    texts(0, COLUMNS, " s=\"1\"");
  }

  private void texts(int first, List<String> texts, String style) throws IOException {
    for (int i = 0; i < texts.size(); i++) {
      if (texts.get(i).isEmpty()) continue;
      row.append("<c r=\"").append((char) ('A' + first + i)).append(rows).append('"');
      row.append(style).append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
      append(texts.get(i));
      row.append("</t></is></c>");
    }
    row.append("</row>");
    parts.write(row.toString().getBytes(StandardCharsets.UTF_8));
    row.setLength(0);
  }

  private void append(String text) {
    String visible = VisibleText.line(text);
    if (visible.indexOf("_x") >= 0) visible = ESCAPE.matcher(visible).replaceAll("_x005F_");
    int length = visible.length() <= LONGEST ? visible.length() : LONGEST - 4;
    // not half a character
    if (length < visible.length() && Character.isHighSurrogate(visible.charAt(length - 1)))
      length--;
    for (int i = 0; i < length; i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '<' -> row.append("&lt;");
        case '>' -> row.append("&gt;");
        case '&' -> row.append("&amp;");
        case '\ufffe', '\uffff' -> row.append('\ufffd'); // no characters of XML
        default -> row.append(c);
      }
    }
    if (length < visible.length()) row.append("...");
  }

  @Override
  public void close() throws IOException {
    try (parts) {
      parts.endSheet(COLUMNS.size(), rows);
      parts.end();
    }
  }
}
