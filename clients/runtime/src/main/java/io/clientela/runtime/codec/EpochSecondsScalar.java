package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.Numeral;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A moment, in whole seconds since 1970-01-01T00:00:00Z. */
final class EpochSecondsScalar extends WireScalar<Instant> {
  private static final String WHAT = "seconds since 1970";

  private final EmptyText empty;

  EpochSecondsScalar(EmptyText empty) {
    this.empty = empty;
  }

  @Override
  public @Nullable Instant read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    if (token != JsonToken.STRING || empty == EmptyText.REFUSED) {
      return at(IntegerTokens.next(WHAT, token, in), in);
    }
    String text = in.nextString();
    if (text.isEmpty()) {
      return null;
    }
    Long seconds = Numeral.integer(text);
    if (seconds == null) {
      throw ParseErrors.but(WHAT, in);
    }
    return at(seconds, in);
  }

  private static Instant at(long seconds, JsonReader in) {
    if (seconds < Instant.MIN.getEpochSecond() || seconds > Instant.MAX.getEpochSecond()) {
      throw ParseErrors.but(WHAT, in);
    }
    return Instant.ofEpochSecond(seconds);
  }

  @Override
  public void write(JsonWriter out, @Nullable Instant value) throws IOException {
    if (value == null) {
      out.nullValue();
      return;
    }
    out.value(value.getEpochSecond());
  }

  @Override
  public String text(Instant value) {
    return Long.toString(value.getEpochSecond());
  }
}
