package io.clientela.runtime.json;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;

/** The adapters that the generated models name in their {@code @JsonAdapter}. */
final class ModelAdapters {
  private static final String PACKAGE = "io.clientela.";
  private static final Gson GSON = new Gson();

  private ModelAdapters() {}

  static boolean isModel(Class<?> type) {
    return type.getName().startsWith(PACKAGE) && type.isAnnotationPresent(JsonAdapter.class);
  }

  static <T> TypeAdapter<T> of(Class<T> type) {
    return GSON.getAdapter(type);
  }
}
