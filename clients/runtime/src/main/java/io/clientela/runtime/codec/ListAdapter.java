package io.clientela.runtime.codec;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON array of one kind of element. */
final class ListAdapter<T> extends TypeAdapter<List<T>> {
  private final TypeAdapter<T> element;

  ListAdapter(TypeAdapter<T> element) {
    this.element = element;
  }

  @Override
  public @Nullable List<T> read(JsonReader in) throws IOException {
    if (in.peek() == JsonToken.NULL) {
      in.nextNull();
      return null;
    }
    in.beginArray();
    if (!in.hasNext()) {
      in.endArray();
      return List.of();
    }
    var list = new ArrayList<T>();
    while (in.hasNext()) {
      list.add(element.read(in));
    }
    in.endArray();
    return Models.copyOf(list);
  }

  @Override
  public void write(JsonWriter out, @Nullable List<T> list) throws IOException {
    if (list == null) {
      out.nullValue();
      return;
    }
    out.beginArray();
    for (T value : list) {
      element.write(out, value);
    }
    out.endArray();
  }
}
