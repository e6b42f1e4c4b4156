package io.clientela.jackson3;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the readers of models when a mapper first meets them. */
final class ModelDeserializers extends Deserializers.Base {
  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type.getRawClass());
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelAdapters.isModel(type);
  }

  private static @Nullable ValueDeserializer<?> find(Class<?> type) {
    return ModelAdapters.isModel(type) ? deserializer(type) : null;
  }

  private static <T> AdapterDeserializer<T> deserializer(Class<T> type) {
    return new AdapterDeserializer<>(type, ModelAdapters.of(type));
  }
}
