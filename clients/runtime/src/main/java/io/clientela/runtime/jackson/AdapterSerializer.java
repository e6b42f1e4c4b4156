package io.clientela.runtime.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
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

  /**
   * Default typing: always {@code [type, value]}, as a model's own properties are the contract's.
   */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer typing)
      throws IOException {
    WritableTypeId type = typing.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT);
    typing.writeTypePrefix(generator, type);
    serialize(value, generator, provider);
    typing.writeTypeSuffix(generator, type);
  }
}
