package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An integer of 64 bits. */
final class Int64Scalar extends WireScalar<Long> {
  @Override
  public @Nullable Long read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    return IntegerTokens.next("an integer of 64 bits", token, in);
  }

  @Override
  public void write(JsonWriter out, @Nullable Long value) throws IOException {
    if (value == null) {
      out.nullValue();
      return;
    }
    out.value(value.longValue());
  }

  @Override
  public String text(Long value) {
    return value.toString();
  }
}
