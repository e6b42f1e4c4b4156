package io.clientela.runtime.json;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** JSON by Gson's own reader and writer. */
public final class JsonCodec {
  private JsonCodec() {}

  /** Reads one JSON document. */
  public static <T> T read(TypeAdapter<T> adapter, InputStream in, Charset charset)
      throws IOException {
    JsonReader reader = new JsonReader(new InputStreamReader(in, charset));
    T value = adapter.read(reader);
    if (reader.peek() != JsonToken.END_DOCUMENT) throw new MalformedJsonException("trailing data");
    return value;
  }

  /** Writes one JSON document. */
  public static <T> byte[] write(TypeAdapter<T> adapter, T value) {
    return adapter.toJson(value).getBytes(StandardCharsets.UTF_8);
  }
}
