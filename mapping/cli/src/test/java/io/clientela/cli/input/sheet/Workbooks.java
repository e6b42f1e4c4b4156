package io.clientela.cli.input.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes spreadsheets of the XML that a test gives. */
public final class Workbooks {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private String properties = "";
  private int count;

  private Workbooks() {}

  /** An {@code .xlsx} without sheets. */
  public static Workbooks xlsx() {
    return new Workbooks();
  }

  /** Adds a sheet whose rows are given in XML. */
  public Workbooks sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  /** Adds a sheet that may be hidden. */
  public Workbooks sheet(String name, String state, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"s%d\"/>"
            .formatted(name, count, state, count));
    relate("s" + count, "worksheet", "worksheets/sheet" + count + ".xml");
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
  }

  /** Adds the texts that cells of type {@code s} refer to, each as XML inside of {@code si}. */
  public Workbooks strings(String... texts) {
    relate("strings", "sharedStrings", "sharedStrings.xml");
    String all = "<si>" + String.join("</si><si>", texts) + "</si>";
    return part("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + all + "</sst>");
  }

  /** Adds a style for each code, from 1 on; style 0 shows a number as it is. */
  public Workbooks formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, codes[i]));
      styles.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
    }
    relate("styles", "styles", "styles.xml");
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns=\"%s\"><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, styles));
  }

  /** Days are counted from 1904, as they were on a Mac. */
  public Workbooks from1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** Adds a part as it is. */
  public Workbooks part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  private void relate(String id, String kind, String target) {
    relations.append(
        "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
            .formatted(id, RELATIONS, kind, target));
  }

  /** The bytes of the file. */
  public byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>(parts);
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, properties, sheets));
    all.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"" + PACKAGE + "\">" + relations + "</Relationships>");
    return zip(all);
  }

  /** An {@code .ods} with sheets that are given in XML. */
  public static byte[] ods(String tables) throws IOException {
    return zip(
        Map.of(
            "content.xml",
            """
            <office:document-content
                xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            ><office:body><office:spreadsheet>"""
                + tables
                + "</office:spreadsheet></office:body></office:document-content>"));
  }

  /** A zip with these parts. */
  public static byte[] zip(Map<String, String> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
