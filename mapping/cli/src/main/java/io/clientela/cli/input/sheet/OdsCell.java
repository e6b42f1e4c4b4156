package io.clientela.cli.input.sheet;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads one cell of an {@code .ods}. */
final class OdsCell {
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String EXTENSION =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  /** What may lie upon a cell and has text of its own. */
  private static final Set<String> NOT_ITS_OWN =
      Set.of("annotation", "frame", "custom-shape", "g", "table");

  private static final Set<String> NUMBERS = Set.of("float", "percentage", "currency");

  private static final Pattern ZEROS_BEFORE = Pattern.compile("0[0-9]{1,30}");
  private static final int MOST_BLANKS = 1_000;

  private OdsCell() {}

  /** The text of the cell that has begun; goes to its end. */
  static String text(Xml xml, String element) throws XMLStreamException {
    @Nullable String type = xml.attribute(OFFICE, "value-type");
    @Nullable String value = value(xml, type);
    boolean error = "error".equals(xml.attribute(EXTENSION, "value-type"));
    String shown = shown(xml, element);
    if (error) return shown.startsWith("#") ? shown : "#VALUE!";
    if (value == null) return shown;
    return switch (type == null ? "" : type) {
      case "float", "percentage", "currency" -> number(value, shown);
      case "date" -> IsoDate.withoutMidnight(value);
      case "time" -> time(value);
      default -> value;
    };
  }

  /** Whether the cell that has begun holds a number. */
  static boolean isNumber(Xml xml) {
    @Nullable String type = xml.attribute(OFFICE, "value-type");
    return type != null && NUMBERS.contains(type) && xml.attribute(OFFICE, "value") != null;
  }

  private static @Nullable String value(Xml xml, @Nullable String type) {
    if (type == null) return null;
    return switch (type) {
      case "float", "percentage", "currency" -> xml.attribute(OFFICE, "value");
      case "date", "time", "boolean" -> xml.attribute(OFFICE, type + "-value");
      default -> null;
    };
  }

  /** Zeros that the cell shows before a number are those of a postal code. */
  private static String number(String value, String shown) {
    String number = NumberText.of(value, NumberFormat.PLAIN, false);
    boolean same =
        ZEROS_BEFORE.matcher(shown).matches()
            && number.equals(new BigDecimal(shown).toPlainString());
    return same ? shown : number;
  }

  private static String time(String value) {
    try {
      long seconds = Duration.parse(value).toSeconds();
      return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private static String shown(Xml xml, String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int paragraphs = 0;
    int depth = 0;
    while (xml.advance()) {
      if (xml.isText()) {
        if (depth > 0 && text.length() <= XlsxRows.LONGEST) text.append(xml.text());
        continue;
      }
      String name = xml.name();
      if (xml.isEnd()) {
        if (name.equals(element)) break;
        if (name.equals("p")) depth--;
      } else if (NOT_ITS_OWN.contains(name)) {
        xml.skip();
      } else if (name.equals("p")) {
        depth++;
        if (paragraphs++ > 0) text.append('\n');
      } else {
        append(xml, name, text);
      }
    }
    return text.toString();
  }

  private static void append(Xml xml, String name, StringBuilder text) {
    switch (name) {
      case "s" -> text.append(" ".repeat(Math.min(MOST_BLANKS, xml.number("c", 1))));
      case "tab" -> text.append('\t');
      case "line-break" -> text.append('\n');
      default -> {}
    }
  }
}
