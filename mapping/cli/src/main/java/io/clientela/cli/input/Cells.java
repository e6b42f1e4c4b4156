package io.clientela.cli.input;

import static java.util.Objects.requireNonNull;

import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.customer.CanonicalValues;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row as typed values; what is wrong with them is collected, not thrown. */
final class Cells {
  private static final Map<String, Boolean> FLAGS =
      Map.of("yes", true, "true", true, "1", true, "no", false, "false", false, "0", false);

  private final Header header;
  private final CellTexts texts;
  private final RowProblems problems;

  Cells(Header header, CellTexts texts) {
    this(header, texts, new RowProblems());
  }

  private Cells(Header header, CellTexts texts, RowProblems problems) {
    this.header = header;
    this.texts = texts;
    this.problems = problems;
  }

  /** The columns whose names begin with a prefix, called by the rest of their names. */
  Cells under(String prefix) {
    return new Cells(header.under(prefix), texts, problems);
  }

  /** All that is wrong with the row. */
  List<RecordProblem> problems() {
    return problems.all();
  }

  /** Whether the customer can be without all that is wrong. */
  boolean isRestUsable() {
    return problems.areOptional();
  }

  void problem(String column, String reason) {
    problems.add(header.canonical(column), new RecordProblem(header.nameOf(column), reason));
  }

  boolean isAnyFilled() {
    for (String column : header.names()) {
      if (text(column) != null) return true;
    }
    return false;
  }

  /** The texts of the filled columns. */
  Map<String, String> texts() {
    return header.names().isEmpty() ? Map.of() : filled(this::text);
  }

  /** As {@link #texts}, where numbers stand that are not reckoned with. */
  Map<String, String> numbers() {
    return header.names().isEmpty() ? Map.of() : filled(this::number);
  }

  private Map<String, String> filled(Function<String, @Nullable String> reader) {
    Map<String, String> filled = new LinkedHashMap<>();
    for (String column : header.names()) {
      String text = reader.apply(column);
      if (text != null) filled.put(column, text);
    }
    return filled;
  }

  /** Text of a column, without blanks around it; null if nothing of it can be seen. */
  @Nullable String text(String column) {
    try {
      String text = texts.of(header, column);
      return text.isEmpty() ? header.constant(column) : text;
    } catch (CanonicalValueException | UnreadableCellException e) {
      problem(column, requireNonNull(e.getMessage()));
      return null;
    }
  }

  /** Text of a column in which a number stands that is not reckoned with. */
  @Nullable String number(String column) {
    return value(column, CellTexts::number);
  }

  @Nullable Boolean flag(String column) {
    return value(column, it -> FLAGS.get(it.toLowerCase(Locale.ROOT)), "is not yes or no");
  }

  @Nullable LocalDate date(String column) {
    return value(column, CanonicalValues::date);
  }

  @Nullable LocalDate birthDate(String column, Clock clock) {
    return value(column, it -> CanonicalValues.birthDate(it, clock));
  }

  @Nullable Instant instant(String column) {
    return value(column, CanonicalValues::instant);
  }

  @Nullable BigDecimal decimal(String column) {
    return value(column, CanonicalValues::decimal);
  }

  @Nullable BigDecimal amount(String column) {
    return value(column, CanonicalValues::amount);
  }

  @Nullable String country(String column) {
    return value(column, CanonicalValues::country);
  }

  @Nullable String language(String column) {
    return value(column, CanonicalValues::language);
  }

  /** The constant that is called so, in any case. */
  <E extends Enum<E>> @Nullable E word(String column, AcceptedWords<E> words) {
    return value(column, words::constant, words.otherwise());
  }

  private <T> @Nullable T value(
      String column, Function<String, @Nullable T> reader, String otherwise) {
    String text = text(column);
    if (text == null) return null;
    T value = reader.apply(text);
    if (value == null) problem(column, otherwise);
    return value;
  }

  private <T> @Nullable T value(String column, Function<String, T> reader) {
    String text = text(column);
    if (text == null) return null;
    try {
      return reader.apply(text);
    } catch (CanonicalValueException | UnreadableCellException e) {
      problem(column, requireNonNull(e.getMessage()));
      return null;
    }
  }
}
