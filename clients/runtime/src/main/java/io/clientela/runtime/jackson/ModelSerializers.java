package io.clientela.runtime.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;

/** Finds the writers of models when a mapper first meets them. */
final class ModelSerializers extends Serializers.Base {
  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return ModelAdapters.isModel(type.getRawClass()) ? serializer(type.getRawClass()) : null;
  }

  private static <T> AdapterSerializer<T> serializer(Class<T> type) {
    return new AdapterSerializer<>(type, ModelAdapters.of(type));
  }
}
