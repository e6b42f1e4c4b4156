package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook that cells refer to by their number. */
final class XlsxStrings {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final int BYTES_OF_ANY = 56;

  private final List<String> texts;

  private XlsxStrings(List<String> texts) {
    this.texts = texts;
  }

  static XlsxStrings none() {
    return new XlsxStrings(List.of());
  }

  /**
   * Reads all texts.
   *
   * @param most how many bytes of memory they may take
   */
  static XlsxStrings read(Xml xml, long most) throws XMLStreamException, SheetException {
    List<String> texts = new ArrayList<>();
    long taken = 0;
    while (xml.advance()) {
      if (!xml.isStart() || !xml.name().equals("si")) continue;
      String text = runs(xml, "si");
      texts.add(text);
      taken += BYTES_OF_ANY + 2L * text.length();
      if (taken > most) {
        throw new SheetException(
            Texts.of(
                "has more text than there is memory for: give Java more by CLIENTELA_OPTS=-Xmx1g,"
                    + " or save the sheet as 'CSV UTF-8'"));
      }
    }
    return new XlsxStrings(texts);
  }

  /** The text of an element that has begun, of all its runs, without how it is pronounced. */
  static String runs(Xml xml, String element) throws XMLStreamException, SheetException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.advance()) {
      if (xml.isText()) {
        if (inText) text.append(xml.text());
        if (text.length() > XlsxRows.LONGEST)
          throw new SheetException(Texts.of("has a text that is too long"));
      } else if (xml.isStart() && xml.name().equals("rPh")) {
        xml.skip();
      } else if (xml.name().equals("t")) {
        inText = xml.isStart();
      } else if (xml.isEnd() && xml.name().equals(element)) {
        break;
      }
    }
    return unescaped(text.toString());
  }

  /** What XML cannot hold is written as {@code _x000D_}. */
  static String unescaped(String text) {
    if (!text.contains("_x")) return text;
    return ESCAPED.matcher(text).replaceAll(XlsxStrings::character);
  }

  private static String character(MatchResult code) {
    return java.util.regex.Matcher.quoteReplacement(
        String.valueOf((char) Integer.parseInt(code.group(1), 16)));
  }

  /** A text by its number; empty if there is none. */
  String of(String number) {
    try {
      int at = Integer.parseInt(number.strip());
      return at >= 0 && at < texts.size() ? texts.get(at) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
