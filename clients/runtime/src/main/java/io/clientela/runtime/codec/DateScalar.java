package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A day of the years 0000 to 9999 in ten characters: digits at fixed places, one separator.
 *
 * <p>Parsed by hand: a {@code DateTimeFormatter} takes longer years too, and its failures quote the
 * text.
 */
final class DateScalar extends WireScalar<LocalDate> {
  private static final int LENGTH = 10;
  private static final int MAX_YEAR = 9999;

  private final String what;
  private final char separator;
  private final int yearAt;
  private final int monthAt;
  private final int dayAt;

  private DateScalar(String what, char separator, int yearAt, int monthAt, int dayAt) {
    this.what = what;
    this.separator = separator;
    this.yearAt = yearAt;
    this.monthAt = monthAt;
    this.dayAt = dayAt;
  }

  static DateScalar iso() {
    return new DateScalar("a day as yyyy-mm-dd", '-', 0, 5, 8);
  }

  static DateScalar dotted() {
    return new DateScalar("a day as dd.mm.yyyy", '.', 6, 3, 0);
  }

  @Override
  public @Nullable LocalDate read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    if (token != JsonToken.STRING) {
      throw ParseErrors.but(what, token, in);
    }
    LocalDate day = parse(in.nextString());
    if (day == null) {
      throw ParseErrors.but(what, in);
    }
    return day;
  }

  private @Nullable LocalDate parse(String text) {
    if (text.length() != LENGTH || !isSeparated(text)) {
      return null;
    }
    int year = number(text, yearAt, 4);
    int month = number(text, monthAt, 2);
    int day = number(text, dayAt, 2);
    try {
      return year < 0 ? null : LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // a month or day that is in no calendar, or no number
    }
  }

  private boolean isSeparated(String text) {
    return text.charAt(monthAt - 1) == separator && text.charAt(monthAt + 2) == separator;
  }

  private static int number(String text, int from, int digits) {
    int number = 0;
    for (int at = from; at < from + digits; at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  @Override
  public void write(JsonWriter out, @Nullable LocalDate value) throws IOException {
    out.value(value == null ? null : text(value));
  }

  @Override
  public String text(LocalDate value) {
    if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
      throw new IllegalArgumentException("a year that four digits cannot hold");
    }
    var text = new char[LENGTH];
    Arrays.fill(text, separator);
    put(text, yearAt, 4, value.getYear());
    put(text, monthAt, 2, value.getMonthValue());
    put(text, dayAt, 2, value.getDayOfMonth());
    return new String(text);
  }

  private static void put(char[] text, int from, int digits, int number) {
    int rest = number;
    for (int at = from + digits - 1; at >= from; at--) {
      text[at] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }
}
