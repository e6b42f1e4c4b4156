package io.clientela.cli.values;

import java.text.ParsePosition;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form of dates and times: a pattern such as {@code dd/MM/yyyy HH:mm}, or the number of a day as
 * spreadsheets count them ({@code excel}, {@code excel1904}).
 *
 * @param text the form as it was asked for
 * @param formatter reads the pattern; null for a spreadsheet's numbers
 * @param epoch the day before a spreadsheet's first
 */
public record DatePattern(
    String text, @Nullable DateTimeFormatter formatter, @Nullable LocalDate epoch) {
  private static final Pattern USABLE = Pattern.compile("(?:[yMdHhmsSa]+|[ /.,:T-]|'[^']*')+");
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,7})(?:\\.([0-9]{1,15}))?");

  /** One or two digits, where something stands between them and the next letters. */
  private static final Pattern TWO_DIGITS =
      Pattern.compile("(?<![yMdHhmsSa])([dMHh])\\1(?![yMdHhmsSa])");

  private static final Pattern SHORT_YEAR = Pattern.compile("(?<!y)yy(?!y)");
  private static final long SECONDS = 86_400;

  /** The day that spreadsheets count as 60, although the year 1900 had no such day. */
  private static final int FIRST_RIGHT = 61;

  /** A form by its text; null if there is none of that text. */
  public static @Nullable DatePattern of(String text) {
    if (text.equals("excel")) return new DatePattern(text, null, LocalDate.of(1899, 12, 30));
    if (text.equals("excel1904")) return new DatePattern(text, null, LocalDate.of(1904, 1, 1));
    boolean aDay = text.contains("d") && text.contains("M") && text.contains("yy");
    if (!aDay || !USABLE.matcher(text).matches()) return null;
    try {
      return new DatePattern(text, formatter(text), null);
    } catch (IllegalArgumentException noPattern) {
      return null;
    }
  }

  /** Date and time of a text; midnight where it has none; null if it is not of the form. */
  @Nullable LocalDateTime read(String written) {
    if (formatter == null) return serial(written);
    try {
      TemporalAccessor read = formatter.parse(written);
      LocalDate day = read.query(TemporalQueries.localDate());
      if (day == null) return null;
      var time = read.query(TemporalQueries.localTime());
      return time == null ? day.atStartOfDay() : day.atTime(time);
    } catch (DateTimeException otherForm) {
      return null;
    }
  }

  /** Whether a text has the digits of the form, be there such a day or not. */
  boolean isOfForm(String written) {
    ParsePosition end = new ParsePosition(0);
    return formatter != null
        && formatter.parseUnresolved(written, end) != null
        && end.getIndex() == written.length();
  }

  private @Nullable LocalDateTime serial(String written) {
    Matcher number = NUMBER.matcher(written);
    if (epoch == null || !number.matches()) return null;
    int days = Integer.parseInt(number.group(1));
    if (days < FIRST_RIGHT && epoch.getYear() < 1900) return null;
    double part = number.group(2) == null ? 0 : Double.parseDouble("0." + number.group(2));
    return epoch.plusDays(days).atStartOfDay().plusSeconds(Math.round(part * SECONDS));
  }

  private static DateTimeFormatter formatter(String text) {
    String digits = TWO_DIGITS.matcher(text).replaceAll("$1");
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
    Matcher shortYear = SHORT_YEAR.matcher(digits);
    if (shortYear.find()) {
      append(builder, digits.substring(0, shortYear.start()));
      LocalDate oldest = LocalDate.now(Clock.systemUTC()).minusYears(99);
      builder.appendValueReduced(ChronoField.YEAR, 2, 2, oldest);
      append(builder, digits.substring(shortYear.end()));
    } else {
      append(builder, digits);
    }
    return builder
        .toFormatter(Locale.ENGLISH)
        .withChronology(IsoChronology.INSTANCE)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static void append(DateTimeFormatterBuilder builder, String pattern) {
    if (!pattern.isEmpty()) builder.appendPattern(pattern.replace('y', 'u'));
  }
}
