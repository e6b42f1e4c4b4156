package io.clientela.mapping.customer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The canonical types by their components, for tests that must not forget one. */
public final class CanonicalType {
  /**
   * A component.
   *
   * @param name its name, which is also its name in JSON
   * @param type its declared type
   */
  public record Component(String name, Type type) {
    public boolean isList() {
      return type instanceof ParameterizedType of && of.getRawType() == List.class;
    }

    /** The type of its values, also if they are optional or in a list. */
    public Class<?> valueType() {
      return value(type);
    }
  }

  private CanonicalType() {}

  /** The components of a record, or what JSON makes it of if it is no record; else nothing. */
  public static List<Component> components(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(it -> new Component(it.getName(), it.getGenericType()))
          .toList();
    }
    return creator(type).map(CanonicalType::parameters).orElse(List.of());
  }

  private static Optional<Constructor<?>> creator(Class<?> type) {
    return Arrays.<Constructor<?>>stream(type.getConstructors())
        .filter(it -> it.isAnnotationPresent(JsonCreator.class))
        .findFirst();
  }

  private static List<Component> parameters(Constructor<?> creator) {
    return Arrays.stream(creator.getParameters())
        .map(
            it ->
                new Component(
                    it.getAnnotation(JsonProperty.class).value(), it.getParameterizedType()))
        .toList();
  }

  private static Class<?> value(Type type) {
    if (type instanceof Class<?> plain) return plain;
    return value(((ParameterizedType) type).getActualTypeArguments()[0]);
  }
}
