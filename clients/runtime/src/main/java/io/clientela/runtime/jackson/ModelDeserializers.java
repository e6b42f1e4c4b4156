package io.clientela.runtime.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import org.jspecify.annotations.Nullable;

/** Finds the readers of models when a mapper first meets them. */
final class ModelDeserializers extends Deserializers.Base {
  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelAdapters.isModel(type);
  }

  private static @Nullable JsonDeserializer<?> find(Class<?> type) {
    return ModelAdapters.isModel(type) ? deserializer(type) : null;
  }

  private static <T> AdapterDeserializer<T> deserializer(Class<T> type) {
    return new AdapterDeserializer<>(type, ModelAdapters.of(type));
  }
}
