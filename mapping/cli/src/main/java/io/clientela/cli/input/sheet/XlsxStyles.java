package io.clientela.cli.input.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** How the numbers of a workbook are shown, by the number of the cell's style. */
final class XlsxStyles {
  private static final int MOST = 100_000;

  private final List<NumberFormat> formats;

  private XlsxStyles(List<NumberFormat> formats) {
    this.formats = formats;
  }

  static XlsxStyles none() {
    return new XlsxStyles(List.of());
  }

  static XlsxStyles read(Xml xml) throws XMLStreamException {
    Map<Integer, NumberFormat> own = new HashMap<>();
    List<NumberFormat> formats = new ArrayList<>();
    boolean ofCells = false;
    while (xml.advance()) {
      if (xml.isText()) continue;
      String name = xml.name();
      if (name.equals("cellXfs")) {
        ofCells = xml.isStart();
      } else if (xml.isStart() && name.equals("numFmt")) {
        @Nullable String code = xml.attribute("formatCode");
        if (code != null && own.size() < MOST) {
          own.put(xml.number("numFmtId", -1), NumberFormat.of(code));
        }
      } else if (xml.isStart() && ofCells && name.equals("xf") && formats.size() < MOST) {
        int id = xml.number("numFmtId", 0);
        formats.add(own.getOrDefault(id, NumberFormat.builtIn(id)));
      }
    }
    return new XlsxStyles(formats);
  }

  NumberFormat of(int style) {
    return style < formats.size() ? formats.get(style) : NumberFormat.PLAIN;
  }
}
