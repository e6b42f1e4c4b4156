package io.clientela.cli.input;

import io.clientela.mapping.Languages;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row as typed values; what is wrong with them is collected, not thrown. */
final class Cells {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final Map<String, Boolean> FLAGS =
      Map.of("yes", true, "true", true, "1", true, "no", false, "false", false, "0", false);

  private final Header header;
  private final Row row;
  private final List<Problem> problems;

  /** A row with its cells. */
  record Row(CsvRow row, List<String> cells, Notices notices) {}

  Cells(Header header, Row row) {
    this(header, row, new ArrayList<>());
  }

  private Cells(Header header, Row row, List<Problem> problems) {
    this.header = header;
    this.row = row;
    this.problems = problems;
  }

  /** The columns whose names begin with a prefix, called by the rest of their names. */
  Cells under(String prefix) {
    return new Cells(header.under(prefix), row, problems);
  }

  /** All that is wrong with the row. */
  List<Problem> problems() {
    return problems;
  }

  void problem(String column, String reason) {
    problems.add(new Problem(header.nameOf(column), reason));
  }

  boolean isAnyFilled() {
    for (String column : header.names()) {
      if (text(column) != null) return true;
    }
    return false;
  }

  /** The texts of the filled columns. */
  Map<String, String> texts() {
    if (header.names().isEmpty()) return Map.of();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String column : header.names()) {
      String text = text(column);
      if (text != null) texts.put(column, text);
    }
    return texts;
  }

  @Nullable String text(String column) {
    String text = Blank.strip(header.text(column, row.cells()));
    if (text.isEmpty()) return header.constant(column);
    return text;
  }

  @Nullable Boolean flag(String column) {
    return value(column, it -> FLAGS.get(it.toLowerCase(Locale.ROOT)), "is not yes or no");
  }

  @Nullable LocalDate date(String column) {
    return value(column, LocalDate::parse, "is not a date of the form 1985-01-10");
  }

  @Nullable Instant instant(String column) {
    return value(column, Instant::parse, "is not a time of the form 2026-03-02T10:15:00Z");
  }

  @Nullable BigDecimal decimal(String column) {
    return value(column, BigDecimal::new, "is not a number with a decimal point");
  }

  @Nullable String country(String column) {
    return value(
        column,
        it -> COUNTRIES.contains(it.toUpperCase(Locale.ROOT)) ? it.toUpperCase(Locale.ROOT) : null,
        "is not an ISO 3166-1 alpha-2 country code");
  }

  @Nullable String language(String column) {
    return value(column, it -> Languages.isTag(it) ? it : null, "is not a BCP 47 language tag");
  }

  /** The constant that is called so, in any case. */
  <E extends Enum<E>> @Nullable E word(String column, Words<E> words) {
    return value(column, words::constant, words.otherwise());
  }

  private <T> @Nullable T value(
      String column, Function<String, @Nullable T> reader, String otherwise) {
    String text = text(column);
    if (text == null) return null;
    try {
      T value = reader.apply(text);
      if (value == null) problem(column, otherwise);
      return value;
    } catch (DateTimeException | NumberFormatException e) {
      problem(column, otherwise);
      return null;
    }
  }
}
