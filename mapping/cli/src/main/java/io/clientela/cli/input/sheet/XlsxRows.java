package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.util.Objects;
import java.util.OptionalLong;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an {@code .xlsx}. */
final class XlsxRows implements SheetRows {
  /** How many characters a row may have. */
  static final int LONGEST = 256 * 1024;

  private static final int MOST_ROWS = 1_048_576;

  private final GuardedXml part;
  private final Xml xml;
  private final XlsxStrings strings;
  private final XlsxStyles styles;
  private final boolean from1904;
  private long row;

  XlsxRows(GuardedXml part, XlsxStrings strings, XlsxStyles styles, boolean from1904)
      throws XMLStreamException {
    this.part = part;
    this.xml = new Xml(part);
    this.strings = strings;
    this.styles = styles;
    this.from1904 = from1904;
  }

  @Override
  public @Nullable SheetRow next() throws IOException, XMLStreamException {
    while (xml.advance()) {
      if (!xml.isStart() || !xml.name().equals("row")) continue;
      @Nullable SheetRow read = row();
      if (read != null) return read;
    }
    return null;
  }

  @Override
  public long position() {
    return part.position();
  }

  /** How many bytes the sheet has, if the file says so. */
  OptionalLong size() {
    return part.size() < 0 ? OptionalLong.empty() : OptionalLong.of(part.size());
  }

  private @Nullable SheetRow row() throws XMLStreamException, SheetException {
    row = Math.max(row + 1, xml.number("r", 0));
    if (row > MOST_ROWS) throw new SheetException(Texts.of("has more rows than a sheet can have"));
    @Nullable String hidden = xml.attribute("hidden");
    RowCells cells = new RowCells(row, "1".equals(hidden) || "true".equals(hidden));
    int next = 0;
    while (xml.advance()) {
      if (xml.isEnd() && xml.name().equals("row")) break;
      if (!xml.isStart() || !xml.name().equals("c")) continue;
      int column = column(xml.attribute("r"), next);
      next = column + 1;
      String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
      boolean number = type.equals("n");
      String text = cell(type);
      if (number) cells.putNumber(column, text);
      else cells.put(column, text);
    }
    return cells.row();
  }

  /** The text of the cell that has begun. */
  private String cell(String type) throws XMLStreamException, SheetException {
    NumberFormat format = styles.of(xml.number("s", 0));
    StringBuilder value = new StringBuilder();
    @Nullable String inline = null;
    boolean inValue = false;
    while (xml.advance()) {
      if (xml.isText()) {
        if (inValue && value.length() < LONGEST) value.append(xml.text());
        continue;
      }
      String name = xml.name();
      if (xml.isEnd() && name.equals("c")) break;
      if (name.equals("v")) inValue = xml.isStart();
      if (xml.isStart() && name.equals("is")) inline = XlsxStrings.runs(xml, "is");
    }
    return inline != null ? inline : text(type, value.toString(), format);
  }

  private String text(String type, String value, NumberFormat format) {
    return switch (type) {
      case "s" -> strings.of(value);
      case "str" -> XlsxStrings.unescaped(value);
      case "b" ->
          value.isEmpty() ? "" : value.equals("1") || value.equals("true") ? "true" : "false";
      case "d" -> IsoDate.withoutMidnight(value);
      case "e", "inlineStr" -> value;
      default -> value.isEmpty() ? "" : NumberText.of(value, format, from1904);
    };
  }

  /** Place of the column in a reference such as {@code AB12}, from 0. */
  private static int column(@Nullable String reference, int otherwise) {
    if (reference == null) return otherwise;
    int column = 0;
    for (int i = 0; i < reference.length() && i < 6; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') break;
      column = column * 26 + c - 'A' + 1;
    }
    return column == 0 ? otherwise : column - 1;
  }
}
