package io.clientela.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the writers of models when a mapper first meets them. */
final class ModelSerializers extends Serializers.Base {
  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.@Nullable Supplier description,
      JsonFormat.@Nullable Value format) {
    return find(type.getRawClass());
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.@Nullable Supplier description,
      JsonFormat.@Nullable Value format) {
    return find(type.getRawClass());
  }

  private static @Nullable ValueSerializer<?> find(Class<?> type) {
    return ModelAdapters.isModel(type) ? serializer(type) : null;
  }

  private static <T> AdapterSerializer<T> serializer(Class<T> type) {
    return new AdapterSerializer<>(type, ModelAdapters.of(type));
  }
}
