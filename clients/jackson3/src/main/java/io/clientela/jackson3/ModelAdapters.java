package io.clientela.jackson3;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import io.clientela.runtime.codec.ModelAdapterFactory;

/** The models, told by their {@code @JsonAdapter}, and their adapters. */
final class ModelAdapters {
  private static final Gson GSON = new Gson();

  private ModelAdapters() {}

  static boolean isModel(Class<?> type) {
    JsonAdapter adapter = type.getAnnotation(JsonAdapter.class);
    return adapter != null && adapter.value() == ModelAdapterFactory.class;
  }

  static <T> TypeAdapter<T> of(Class<T> type) {
    return GSON.getAdapter(type);
  }
}
