package io.clientela.cli.input.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an {@code .ods}, in which rows and cells that repeat are written once. */
final class OdsRows implements SheetRows {
  private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

  private final GuardedXml part;
  private final Xml xml;
  private final String sheet;
  private boolean inSheet;
  private boolean ended;
  private long row;
  private @Nullable SheetRow repeated;
  private long repeatedUntil;

  OdsRows(GuardedXml part, String sheet) throws XMLStreamException {
    this.part = part;
    this.xml = new Xml(part);
    this.sheet = sheet;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, XMLStreamException {
    if (repeated != null && row < repeatedUntil) {
      row++;
      return new SheetRow(
          row, repeated.cells(), repeated.numbers(), repeated.hidden(), repeated.problem());
    }
    row = Math.max(row, repeatedUntil);
    while (!ended && xml.advance()) {
      if (xml.isText()) continue;
      if (xml.name().equals("table")) {
        ended = inSheet && xml.isEnd();
        if (xml.isStart() && !inSheet) inSheet = sheet.equals(xml.attribute(TABLE, "name"));
      } else if (inSheet && xml.isStart() && xml.name().equals("table-row")) {
        @Nullable SheetRow read = row();
        if (read != null) return read;
      }
    }
    return null;
  }

  @Override
  public long position() {
    return part.position();
  }

  private @Nullable SheetRow row() throws XMLStreamException {
    int times = Math.max(1, xml.number("number-rows-repeated", 1));
    @Nullable String visibility = xml.attribute(TABLE, "visibility");
    boolean hidden = visibility != null && !visibility.equals("visible");
    long first = row + 1;
    RowCells cells = new RowCells(first, hidden);
    int column = 0;
    while (xml.advance()) {
      if (xml.isText()) continue;
      String name = xml.name();
      if (xml.isEnd() && name.equals("table-row")) break;
      if (!xml.isStart() || !name.equals("table-cell") && !name.equals("covered-table-cell")) {
        continue;
      }
      int same = Math.max(1, xml.number("number-columns-repeated", 1));
      boolean number = OdsCell.isNumber(xml);
      String text = OdsCell.text(xml, name);
      for (int i = 0; i < same && !text.isEmpty() && !cells.isBroken(); i++) {
        if (number) cells.putNumber(column + i, text);
        else cells.put(column + i, text);
      }
      column = (int) Math.min((long) column + same, Integer.MAX_VALUE / 2);
    }
    @Nullable SheetRow read = cells.row();
    row = read == null ? row + times : first;
    repeated = read;
    repeatedUntil = first + times - 1;
    return read;
  }
}
