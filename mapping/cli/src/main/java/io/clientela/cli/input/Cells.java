package io.clientela.cli.input;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.input.CellTexts.Labelled;
import io.clientela.cli.language.Texts;
import io.clientela.cli.values.CountryNames;
import io.clientela.cli.values.DateText;
import io.clientela.cli.values.FlagWords;
import io.clientela.cli.values.NumberText;
import io.clientela.cli.values.ValueForms;
import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.customer.CanonicalValues;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row as typed values; what is wrong with them is collected, not thrown. */
final class Cells {
  /** Wherever a value stands. */
  static final int ANYWHERE = -1;

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
    problem(column, ANYWHERE, reason);
  }

  /** What is wrong in one of the cells that a column may be read of. */
  void problem(String column, int place, String reason) {
    problems.add(header.canonical(column), new RecordProblem(header.nameOf(column, place), reason));
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

  /** The values of a column that may have several. */
  List<Labelled> all(String column) {
    try {
      return texts.all(header, column);
    } catch (CanonicalValueException | UnreadableCellException e) {
      problem(column, requireNonNull(e.getMessage()));
      return List.of();
    }
  }

  /** What was done to read a column, or what of it is left out. */
  void tell(String column, int place, String what) {
    texts.tell(header, column, place, what);
  }

  /** Where phone numbers are dialled if the customer's country is not known; null if not told. */
  @Nullable String defaultCountry() {
    return header.country().orElse(null);
  }

  @Nullable Boolean flag(String column) {
    return value(column, FlagWords::flag, FlagWords.OTHERWISE);
  }

  @Nullable LocalDate date(String column) {
    return value(column, it -> DateText.day(it, header.forms(column)));
  }

  @Nullable LocalDate birthDate(String column, Clock clock) {
    return value(column, it -> birthDate(column, it, clock));
  }

  private @Nullable LocalDate birthDate(String column, String text, Clock clock) {
    if (DateText.isWithoutYear(text)) {
      tell(column, ANYWHERE, Texts.of("a day without a year is left out"));
      return null;
    }
    LocalDate day = DateText.day(text, header.forms(column));
    return CanonicalValues.birthDate(day.toString(), clock);
  }

  @Nullable Instant instant(String column) {
    return value(column, it -> instant(column, it));
  }

  private Instant instant(String column, String text) {
    ValueForms forms = header.forms(column);
    Instant time = DateText.time(text, forms);
    if (!DateText.isOfOneClock(text))
      tell(column, ANYWHERE, Texts.of("times are read by the clocks of %s", forms.zoneOrUtc()));
    return time;
  }

  @Nullable BigDecimal decimal(String column) {
    return value(column, it -> CanonicalValues.decimal(plain(column, it)));
  }

  @Nullable BigDecimal amount(String column) {
    return value(column, it -> CanonicalValues.decimalAmount(plain(column, it)));
  }

  private String plain(String column, String text) {
    String digits = CellTexts.number(text);
    if (texts.isNumber(header, column)) return digits;
    return NumberText.plain(digits, header.forms(column).decimal().orElse(null));
  }

  @Nullable String country(String column) {
    return value(column, CountryNames::code);
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

  private <T> @Nullable T value(String column, Function<String, @Nullable T> reader) {
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
