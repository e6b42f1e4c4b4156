package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An integer of 32 bits. */
final class Int32Scalar extends WireScalar<Integer> {
  private static final String WHAT = "an integer of 32 bits";

  @Override
  public @Nullable Integer read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    long value = IntegerTokens.next(WHAT, token, in);
    if (value != (int) value) {
      throw ParseErrors.but(WHAT, in);
    }
    return (int) value;
  }

  @Override
  public void write(JsonWriter out, @Nullable Integer value) throws IOException {
    if (value == null) {
      out.nullValue();
      return;
    }
    out.value(value.longValue());
  }

  @Override
  public String text(Integer value) {
    return value.toString();
  }
}
