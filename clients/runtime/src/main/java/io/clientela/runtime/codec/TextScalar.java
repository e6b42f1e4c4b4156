package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Text; numbers and booleans in its place are kept as they were written. */
final class TextScalar extends WireScalar<String> {
  @Override
  public @Nullable String read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.STRING) {
      return in.nextString();
    }
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    return ParseErrors.literal("text", token, in);
  }

  @Override
  public void write(JsonWriter out, @Nullable String value) throws IOException {
    out.value(value);
  }

  @Override
  public String text(String value) {
    return value;
  }
}
