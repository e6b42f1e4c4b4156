package io.clientela.runtime.codec;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.json.ExactReader;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of which only the kind of value is known. */
final class MapAdapter<T> extends TypeAdapter<Map<String, T>> {
  private final TypeAdapter<T> value;

  MapAdapter(TypeAdapter<T> value) {
    this.value = value;
  }

  @Override
  public @Nullable Map<String, T> read(JsonReader in) throws IOException {
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    in.beginObject();
    if (!in.hasNext()) {
      in.endObject();
      return Map.of();
    }
    var map = new LinkedHashMap<String, T>();
    while (in.hasNext()) {
      String name = in.nextName();
      if (in instanceof ExactReader exact) {
        exact.hideName();
      }
      map.put(name, value.read(in));
    }
    in.endObject();
    return Collections.unmodifiableMap(map);
  }

  @Override
  public void write(JsonWriter out, @Nullable Map<String, T> map) throws IOException {
    if (map == null) {
      out.nullValue();
      return;
    }
    out.beginObject();
    for (Map.Entry<String, T> entry : map.entrySet()) {
      out.name(entry.getKey());
      value.write(out, entry.getValue());
    }
    out.endObject();
  }
}
