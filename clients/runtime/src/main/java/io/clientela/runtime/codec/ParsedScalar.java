package io.clientela.runtime.codec;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Text that a Java type of its own stands for, such as a UUID. */
final class ParsedScalar<T> extends WireScalar<T> {
  private final String what;
  private final Function<String, T> parser;

  /**
   * @param what what is expected, for messages
   * @param parser fails with an {@link IllegalArgumentException}, whose message is not shown
   */
  ParsedScalar(String what, Function<String, T> parser) {
    this.what = what;
    this.parser = parser;
  }

  @Override
  public @Nullable T read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    if (token != JsonToken.STRING) {
      throw ParseErrors.but(what, token, in);
    }
    try {
      return parser.apply(in.nextString());
    } catch (IllegalArgumentException e) { // quotes the text
      throw ParseErrors.but(what, in);
    }
  }

  @Override
  public void write(JsonWriter out, @Nullable T value) throws IOException {
    out.value(value == null ? null : text(value));
  }

  @Override
  public String text(T value) {
    return value.toString();
  }
}
