package io.clientela.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.google.gson.TypeAdapter;
import java.io.IOException;

/** Writes values with a Gson adapter where a Jackson generator stands. */
final class AdapterSerializer<T> extends StdSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final transient TypeAdapter<T> adapter;

  AdapterSerializer(Class<T> type, TypeAdapter<T> adapter) {
    super(type);
    this.adapter = adapter;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    // Not closed: the generator is the mapper's.
    adapter.write(new JacksonWriter(generator), value);
  }
}
