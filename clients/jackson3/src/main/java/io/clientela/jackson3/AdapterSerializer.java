package io.clientela.jackson3;

import com.google.gson.TypeAdapter;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes values with a Gson adapter where a Jackson generator stands. */
final class AdapterSerializer<T> extends StdSerializer<T> {
  private final TypeAdapter<T> adapter;

  AdapterSerializer(Class<T> type, TypeAdapter<T> adapter) {
    super(type);
    this.adapter = adapter;
  }

  @Override
  public void serialize(T value, JsonGenerator generator, SerializationContext context) {
    try {
      // Not closed: the generator is the mapper's.
      adapter.write(new JacksonWriter(generator), value);
    } catch (IOException e) {
      throw JacksonIOException.construct(e, generator);
    }
  }

  /**
   * Default typing: always {@code [type, value]}, as a model's own properties are the contract's.
   */
  @Override
  public void serializeWithType(
      T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
    WritableTypeId type = typing.typeId(value, JsonToken.VALUE_EMBEDDED_OBJECT);
    typing.writeTypePrefix(generator, context, type);
    serialize(value, generator, context);
    typing.writeTypeSuffix(generator, context, type);
  }
}
