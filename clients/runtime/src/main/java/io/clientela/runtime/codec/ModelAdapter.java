package io.clientela.runtime.codec;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the JSON of a generated record; JSON null is null.
 *
 * @param <T> the record
 */
public final class ModelAdapter<T> extends TypeAdapter<T> {
  private final ModelBuilder<T> codec;

  /**
   * Creates the adapter of a generated record.
   *
   * @param codec any builder of the record; it is not built with
   */
  public ModelAdapter(ModelBuilder<T> codec) {
    this.codec = codec;
  }

  @Override
  public @Nullable T read(JsonReader in) throws IOException {
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    try {
      return codec.read(in);
    } catch (MissingValueException e) {
      throw new MissingPropertyException(e.property(), ParseErrors.path(in));
    }
  }

  @Override
  public void write(JsonWriter out, @Nullable T value) throws IOException {
    if (value == null) {
      out.nullValue();
    } else {
      codec.write(out, value);
    }
  }
}
