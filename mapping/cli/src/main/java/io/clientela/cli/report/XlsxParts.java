package io.clientela.cli.report;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a workbook, written one after the other. The first is the same in each, and not
 * compressed, so that a report can be told from other workbooks by its first bytes.
 */
final class XlsxParts implements Closeable {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Two runs with the same outcomes make the same file. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final byte[] ROOT =
      xml(
          ("<!-- A report of Clientela -->\n<Relationships xmlns=\"%s\"><Relationship Id=\"workbook\""
                  + " Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")
              .formatted(PACKAGE, OFFICE));

  /** Style 1 is bold, for headings. */
  private static final byte[] STYLES =
      xml(
          ("<styleSheet xmlns=\"%s\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
                  + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                  + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                  + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                  + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                  + "<cellXfs count=\"2\"><xf xfId=\"0\"/><xf fontId=\"1\" applyFont=\"1\" xfId=\"0\"/>"
                  + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>"
                  + "</cellStyles></styleSheet>")
              .formatted(MAIN));

  /** The first row stays in sight. */
  private static final byte[] SHEET_BEGIN =
      xml(
          ("<worksheet xmlns=\"%s\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\""
                  + " topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
                  + "<cols><col min=\"1\" max=\"1\" width=\"9\" customWidth=\"1\"/>"
                  + "<col min=\"2\" max=\"5\" width=\"16\" customWidth=\"1\"/>"
                  + "<col min=\"6\" max=\"7\" width=\"70\" customWidth=\"1\"/></cols><sheetData>")
              .formatted(MAIN));

  private final ZipOutputStream zip;
  private int sheets;

  private XlsxParts(OutputStream stream) {
    zip = new ZipOutputStream(stream);
  }

  /** Begins a workbook, to a stream that is closed with it. */
  static XlsxParts begin(OutputStream stream) throws IOException {
    XlsxParts parts = new XlsxParts(stream);
    parts.root();
    return parts;
  }

  /** How each workbook that this makes begins. */
  static byte[] beginning() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      begin(bytes).zip.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes everything", e);
    }
    return bytes.toByteArray();
  }

  private void root() throws IOException {
    CRC32 sum = new CRC32();
    sum.update(ROOT);
    ZipEntry entry = entry("_rels/.rels");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(ROOT.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(ROOT);
    zip.closeEntry();
  }

  void beginSheet() throws IOException {
    zip.putNextEntry(entry("xl/worksheets/sheet" + ++sheets + ".xml"));
    zip.write(SHEET_BEGIN);
  }

  /** Adds to the sheet. */
  void write(byte[] rows) throws IOException {
    zip.write(rows);
  }

  void endSheet(int columns, int rows) throws IOException {
    String end =
        "</sheetData><autoFilter ref=\"A1:%c%d\"/></worksheet>"
            .formatted((char) ('A' + columns - 1), rows);
    zip.write(end.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** Ends the workbook. */
  void end() throws IOException {
    StringBuilder names = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    for (int i = 1; i <= sheets; i++) {
      names.append(
          "<sheet name=\"outcomes%s\" sheetId=\"%d\" r:id=\"sheet%d\"/>"
              .formatted(i == 1 ? "" : " " + i, i, i));
      relations.append(relation("sheet" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    part("xl/styles.xml", STYLES);
    part(
        "xl/workbook.xml",
        xml(
            "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                .formatted(MAIN, OFFICE, names)));
    relations.append(relation("styles", "styles", "styles.xml"));
    part(
        "xl/_rels/workbook.xml.rels",
        xml("<Relationships xmlns=\"%s\">%s</Relationships>".formatted(PACKAGE, relations)));
    part(
        "[Content_Types].xml",
        xml(
            ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"%1$sworksheet+xml\"/>"
                    + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"%1$ssheet.main+xml\"/>"
                    + "<Override PartName=\"/xl/styles.xml\" ContentType=\"%1$sstyles+xml\"/></Types>")
                .formatted(TYPE)));
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, kind, target);
  }

  private void part(String name, byte[] content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  private static byte[] xml(String element) {
    return (HEAD + element).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
