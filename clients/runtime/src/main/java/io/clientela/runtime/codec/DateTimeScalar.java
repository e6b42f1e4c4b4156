package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A moment as RFC 3339 writes it, {@code 2020-02-29T13:45:00Z}. */
final class DateTimeScalar extends WireScalar<Instant> {
  private static final String WHAT = "a moment as yyyy-mm-ddThh:mm:ss with Z or an offset";

  private static final DateTimeFormatter FORM = form("+HH:MM");

  /** Some write the offset without its colon. */
  private static final DateTimeFormatter WITHOUT_COLON = form("+HHMM");

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final EmptyText empty;

  DateTimeScalar(EmptyText empty) {
    this.empty = empty;
  }

  private static DateTimeFormatter form(String offset) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
        .appendOffset(offset, "Z")
        .toFormatter()
        .withResolverStyle(ResolverStyle.STRICT)
        .withChronology(IsoChronology.INSTANCE);
  }

  @Override
  public @Nullable Instant read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    if (token != JsonToken.STRING) {
      throw ParseErrors.but(WHAT, token, in);
    }
    String text = in.nextString();
    if (text.isEmpty() && empty == EmptyText.NULL) {
      return null;
    }
    try {
      return (isWithoutColon(text) ? WITHOUT_COLON : FORM).parse(text, Instant::from);
    } catch (DateTimeException e) { // quotes the text
      throw ParseErrors.but(WHAT, in);
    }
  }

  private static boolean isWithoutColon(String text) {
    int sign = text.length() - 5;
    return sign > 0 && (text.charAt(sign) == '+' || text.charAt(sign) == '-');
  }

  @Override
  public void write(JsonWriter out, @Nullable Instant value) throws IOException {
    out.value(value == null ? null : text(value));
  }

  @Override
  public String text(Instant value) {
    if (value.isBefore(FIRST) || value.isAfter(END)) {
      throw new IllegalArgumentException("a year that four digits cannot hold");
    }
    return value.toString();
  }
}
