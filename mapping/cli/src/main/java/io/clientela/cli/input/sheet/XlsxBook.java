package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** What an {@code .xlsx} consists of: which part each sheet is, and what the sheets share. */
final class XlsxBook {
  private static final String BOOK = "xl/workbook.xml";
  private static final int MOST_PARTS = 10_000;

  /** Each text takes some memory; half of what there is is left to everything else. */
  private static final int SHARE_OF_MEMORY = 2;

  private final ZipParts zip;
  private final String book;
  private final Map<String, String> targets = new HashMap<>();
  private final List<SheetName> sheets = new ArrayList<>();
  private boolean from1904;
  private String strings = "";
  private String styles = "";

  private XlsxBook(ZipParts zip, String book) {
    this.zip = zip;
    this.book = book;
  }

  /** Reads which sheets there are. */
  static XlsxBook open(ZipParts zip) throws IOException, XMLStreamException {
    XlsxBook opened = new XlsxBook(zip, bookOf(zip));
    opened.readRelations();
    opened.readSheets();
    return opened;
  }

  List<SheetName> sheets() {
    return sheets;
  }

  /** The rows of a sheet. */
  XlsxRows rows(SheetName sheet) throws IOException, XMLStreamException {
    GuardedXml part =
        zip.part(targets.getOrDefault(sheet.part(), ""))
            .orElseThrow(() -> new SheetException(Texts.of("has no rows for its sheet")));
    return new XlsxRows(part, strings(), styles(), from1904);
  }

  private static String bookOf(ZipParts zip) throws IOException, XMLStreamException {
    Optional<GuardedXml> relations = zip.part("_rels/.rels");
    if (relations.isPresent()) {
      try (GuardedXml part = relations.get()) {
        Xml xml = new Xml(part);
        while (xml.advance()) {
          if (!xml.isStart() || !isOf(xml, "/officeDocument")) continue;
          @Nullable String target = xml.attribute("Target");
          if (target != null && zip.has(target)) return target;
        }
      }
    }
    return BOOK;
  }

  private void readRelations() throws IOException, XMLStreamException {
    int slash = book.lastIndexOf('/');
    String folder = book.substring(0, slash + 1);
    Optional<GuardedXml> relations =
        zip.part(folder + "_rels/" + book.substring(slash + 1) + ".rels");
    if (relations.isEmpty()) return;
    try (GuardedXml part = relations.get()) {
      Xml xml = new Xml(part);
      while (xml.advance()) {
        if (!xml.isStart()) continue;
        @Nullable String id = xml.attribute("Id");
        @Nullable String target = xml.attribute("Target");
        if (id == null || target == null || targets.size() > MOST_PARTS) continue;
        String full = target.startsWith("/") ? target : folder + target;
        targets.put(id, full);
        if (isOf(xml, "/sharedStrings")) strings = full;
        if (isOf(xml, "/styles")) styles = full;
      }
    }
  }

  private void readSheets() throws IOException, XMLStreamException {
    GuardedXml found =
        zip.part(book)
            .orElseThrow(
                () ->
                    new SheetException(
                        Texts.of("is no workbook: save the customers as .xlsx or CSV")));
    try (GuardedXml part = found) {
      Xml xml = new Xml(part);
      while (xml.advance()) {
        if (!xml.isStart()) continue;
        if (xml.name().equals("workbookPr")) {
          @Nullable String date1904 = xml.attribute("date1904");
          from1904 = "1".equals(date1904) || "true".equals(date1904);
        } else if (xml.name().equals("sheet") && sheets.size() < MOST_PARTS) {
          sheets.add(sheet(xml));
        }
      }
    }
  }

  private static SheetName sheet(Xml xml) {
    @Nullable String name = xml.attribute("name");
    @Nullable String part = xml.attribute("id");
    @Nullable String state = xml.attribute("state");
    return new SheetName(
        name == null ? "" : name,
        part == null ? "" : part,
        state == null || state.equals("visible"));
  }

  private static boolean isOf(Xml xml, String kind) {
    @Nullable String type = xml.attribute("Type");
    return type != null && type.endsWith(kind);
  }

  private XlsxStrings strings() throws IOException, XMLStreamException {
    Optional<GuardedXml> part = zip.part(strings);
    if (part.isEmpty()) return XlsxStrings.none();
    try (GuardedXml xml = part.get()) {
      return XlsxStrings.read(new Xml(xml), Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }
  }

  private XlsxStyles styles() throws IOException, XMLStreamException {
    Optional<GuardedXml> part = zip.part(styles);
    if (part.isEmpty()) return XlsxStyles.none();
    try (GuardedXml xml = part.get()) {
      return XlsxStyles.read(new Xml(xml));
    }
  }
}
