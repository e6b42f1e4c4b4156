package io.clientela.runtime.codec;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;

/**
 * Finds the codec of a generated record or enum, which is its constant {@code ADAPTER}. They name
 * this factory in {@code @JsonAdapter}, so that any {@link Gson} reads and writes them.
 */
public final class ModelAdapterFactory implements TypeAdapterFactory {
  /** Creates the factory; for Gson. */
  public ModelAdapterFactory() {}

  @Override
  @SuppressWarnings("unchecked") // the constant of a type is of that type
  public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
    try {
      return (TypeAdapter<T>) type.getRawType().getField("ADAPTER").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(type + " has no constant ADAPTER", e);
    }
  }
}
