package io.clientela.mapping.customer;

import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.rules.Countries;
import io.clientela.mapping.rules.Days;
import io.clientela.mapping.rules.Digits;
import io.clientela.mapping.rules.EmptyText;
import io.clientela.mapping.rules.Languages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a canonical customer from text, whatever file they stand in. Every method
 * throws {@link CanonicalValueException} with the rule that the text breaks.
 */
public final class CanonicalValues {
  private static final int LONGEST_NUMBER = 40;
  private static final Pattern TIME =
      Pattern.compile(
          "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]{1,9})?"
              + "(?:Z|[+-][0-9]{2}:[0-9]{2})");
  private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9][0-9]{0,2}\\.[0-9]{3}");

  private CanonicalValues() {}

  /**
   * A text as it is; empty if nothing of it can be seen (blanks, no-break and zero-width blanks).
   * Refused are NUL and half surrogate pairs, which UTF-8 cannot hold.
   */
  public static Optional<String> text(String text) {
    return EmptyText.text(text);
  }

  /** A day as {@code 1985-01-10}, from 1900-01-02 to 9999-12-31. */
  public static LocalDate date(String text) {
    if (!isOfFormOfDate(text)) throw notADate(text);
    try {
      LocalDate day = LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
      refuse(Days.problem(day));
      return day;
    } catch (DateTimeException inNoCalendar) {
      throw notADate(text);
    }
  }

  /** A day as {@link #date} that is not in the future, wherever on earth it is asked. */
  public static LocalDate birthDate(String text, Clock clock) {
    LocalDate day = date(text);
    if (Days.isInFuture(day, clock)) throw new CanonicalValueException(Days.IN_FUTURE);
    return day;
  }

  /**
   * A time as {@code 2026-03-02T10:15:00Z}, with {@code Z} or an offset such as {@code -03:00},
   * from 1900 to 9999.
   */
  public static Instant instant(String text) {
    if (!TIME.matcher(text).matches()) throw notATime(text);
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      refuse(Days.problem(time));
      return time;
    } catch (DateTimeException inNoCalendar) {
      throw notATime(text);
    }
  }

  /** A time as {@link #instant}, with {@code Z}. */
  static Instant utc(String text) {
    if (!text.endsWith("Z")) throw notATime(text);
    return instant(text);
  }

  /** A number with a decimal point and without separators of thousands or an exponent. */
  public static BigDecimal decimal(String text) {
    if (text.length() > LONGEST_NUMBER || !isOfFormOfDecimal(text)) {
      throw CanonicalValueException.found("is not a number with a decimal point", text);
    }
    return new BigDecimal(text);
  }

  /**
   * An amount of money: a number as {@link #decimal}, within {@link Credit}'s limits, but not of
   * the shape {@code 999.999}, where the point may stand for thousands.
   */
  public static BigDecimal amount(String text) {
    if (text.indexOf('.') > 0 && AMBIGUOUS.matcher(text).matches()) {
      throw CanonicalValueException.found(
          "is ambiguous: the point may separate thousands or decimals", text);
    }
    return decimalAmount(text);
  }

  /** As {@link #amount}, where the point is known to stand before the decimals. */
  public static BigDecimal decimalAmount(String text) {
    BigDecimal amount = decimal(text);
    refuse(Credit.problem(amount));
    return amount;
  }

  /** An ISO 3166-1 alpha-2 code, in capitals; small letters are taken as well. */
  public static String country(String text) {
    return Countries.alpha2(text)
        .filter(it -> text.length() == it.length())
        .orElseThrow(() -> CanonicalValueException.found(Countries.RULE, text));
  }

  /**
   * A BCP 47 tag in its usual spelling: {@code es-CL} for {@code ES-cl}, {@code es_CL}, {@code
   * spa-CL}.
   */
  public static String language(String text) {
    return Languages.normalised(text);
  }

  private static boolean isOfFormOfDate(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && Digits.areAll(text, 0, 4)
        && Digits.areAll(text, 5, 7)
        && Digits.areAll(text, 8, 10);
  }

  private static int digits(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }

  /** A sign or none, digits, and a point with more digits or none. */
  private static boolean isOfFormOfDecimal(String text) {
    int first = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    int point = text.indexOf('.');
    if (point < 0) return Digits.areAll(text, first, text.length());
    return Digits.areAll(text, first, point) && Digits.areAll(text, point + 1, text.length());
  }

  private static void refuse(@Nullable String problem) {
    if (problem != null) throw new CanonicalValueException(problem);
  }

  private static CanonicalValueException notADate(String text) {
    return CanonicalValueException.found("is not a date of the form 1985-01-10", text);
  }

  private static CanonicalValueException notATime(String text) {
    return CanonicalValueException.found("is not a time of the form 2026-11-22T10:15:00Z", text);
  }
}
