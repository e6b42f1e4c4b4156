package io.clientela.cli.input;

import io.clientela.cli.columns.Source;
import io.clientela.cli.input.csv.CsvRow;
import io.clientela.cli.input.text.TextFault;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.Folded;
import io.clientela.mapping.Blanks;
import io.clientela.mapping.Shape;
import io.clientela.mapping.customer.CanonicalValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts in the cells of one row, without what spreadsheets put around them. What is changed is
 * told, once.
 */
final class CellTexts {
  private static final Pattern POWER_OF_TEN =
      Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{2,}");
  private static final Pattern ERROR = Pattern.compile("#(?:N/[AD]|[¡¿]?[A-Z0-9/]{3,8}[!?]|#+)");

  /**
   * One of several values.
   *
   * @param text the value
   * @param label what it is for; empty if nothing is said
   * @param place the cell in which it stands
   */
  record Labelled(String text, String label, int place) {}

  private final CsvRow row;
  private final List<String> cells;
  private final BitSet numbers;
  private final Notices notices;
  private final boolean hasNul;
  private Set<String> told = Set.of();

  CellTexts(CsvRow row, List<String> cells, BitSet numbers, Notices notices) {
    this.row = row;
    this.cells = cells;
    this.numbers = numbers;
    this.notices = notices;
    hasNul = row.text().indexOf('\0') >= 0;
  }

  /** Text of a column; empty if nothing of it can be seen. */
  String of(Header header, String column) {
    List<Source> sources = header.sources(column);
    if (sources.isEmpty()) return "";
    Source first = sources.get(0);
    if (sources.size() == 1 && first.isPlain()) return cell(first.place(), header, column);
    StringBuilder text = new StringBuilder();
    for (Source source : sources) {
      String join = Objects.requireNonNullElse(source.rule().text().join(), " ");
      for (String value : values(source, header, column)) {
        if (!text.isEmpty()) text.append(join);
        text.append(value);
      }
    }
    return text.toString();
  }

  /** Whether a column holds a number as such, whose text has a decimal point. */
  boolean isNumber(Header header, String column) {
    List<Source> sources = header.sources(column);
    return sources.size() == 1 && sources.get(0).isPlain() && numbers.get(sources.get(0).place());
  }

  /** The values of a column that may have several, each with its label, in their order. */
  List<Labelled> all(Header header, String column) {
    if (header.sources(column).isEmpty()) return List.of();
    List<Labelled> all = new ArrayList<>();
    for (Source source : header.sources(column)) {
      String label = source.label().isPresent() ? "" : label(source, header, column);
      for (String value : values(source, header, column)) {
        all.add(new Labelled(value, label, source.place()));
      }
    }
    return all;
  }

  /** What was done to read a column, or what of it is left out. */
  void tell(Header header, String column, int place, String what) {
    tell(header.nameOf(column, place), what);
  }

  private List<String> values(Source source, Header header, String column) {
    if (source.label().isPresent()
        && !source.label().get().equals(Folded.word(label(source, header, column)))) {
      return List.of();
    }
    String text = cell(source.place(), header, column);
    if (text.isEmpty()) return List.of();
    List<String> values = source.rule().text().values(text);
    return filled(source.part() == Source.ALL ? values : part(source, values));
  }

  private static List<String> part(Source source, List<String> values) {
    int part = source.part();
    if (values.size() <= part) return List.of();
    if (!source.last() || values.size() == part + 1) return List.of(values.get(part));
    throw new UnreadableCellException(
        Texts.of("has %d values, expected at most %d", values.size(), part + 1));
  }

  private static List<String> filled(List<String> values) {
    return values.stream().filter(it -> !it.isEmpty()).toList();
  }

  private String label(Source source, Header header, String column) {
    if (source.labelPlace() < 0) return "";
    return source.rule().text().trimmed(cell(source.labelPlace(), header, column));
  }

  private String cell(int place, Header header, String column) {
    String written = place >= cells.size() ? "" : cells.get(place);
    if (written.isEmpty()) return written;
    if (row.fault() != null && written.indexOf(TextFault.REPLACEMENT) >= 0) {
      throw new UnreadableCellException(row.fault().reason());
    }
    if (hasNul) CanonicalValues.text(written);
    String text = Blanks.strip(written);
    if (text.isEmpty()) return text;
    return switch (text.charAt(0)) {
      case '=' -> fromFormula(text, header, column, place);
      case '\'' -> withoutApostrophe(text, header, column, place);
      case '#' -> noError(text);
      default -> text;
    };
  }

  /** The same text, unless it is a number of which a spreadsheet kept the first digits only. */
  static String number(String text) {
    if (text.indexOf('+', 1) < 0 || !POWER_OF_TEN.matcher(text).matches()) return text;
    throw new UnreadableCellException(
        Texts.of(
            "is a number in powers of ten, found %s: its last digits are lost; format the column as"
                + " text before saving it",
            Shape.of(text)));
  }

  /** {@code ="08012"} is how zeros at the start are kept from a spreadsheet. */
  private String fromFormula(String text, Header header, String column, int place) {
    if (text.length() < 3 || text.charAt(1) != '"' || !text.endsWith("\"")) return text;
    String inner = text.substring(2, text.length() - 1);
    if (inner.replace("\"\"", "").indexOf('"') >= 0) return text;
    tell(header.nameOf(column, place), Texts.of("a formula =\"...\" is read as the text in it"));
    return Blanks.strip(inner.replace("\"\"", "\""));
  }

  /** {@code '08012} is how a spreadsheet marks digits as text. */
  private String withoutApostrophe(String text, Header header, String column, int place) {
    char second = text.length() < 2 ? ' ' : text.charAt(1);
    if ((second < '0' || second > '9') && second != '+' || text.endsWith("'")) return text;
    tell(header.nameOf(column, place), Texts.of("an apostrophe before digits is left out"));
    return text.substring(1);
  }

  private static String noError(String text) {
    if (!ERROR.matcher(text).matches()) return text;
    throw new UnreadableCellException(Texts.of("is an error of a spreadsheet in place of a value"));
  }

  private void tell(String column, String what) {
    if (told.isEmpty()) told = new HashSet<>();
    String notice = column + ": " + what;
    if (told.add(notice)) notices.add(row.line(), notice);
  }
}
