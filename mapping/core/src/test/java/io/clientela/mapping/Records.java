package io.clientela.mapping;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Generated records by their components, for tests that must not forget one. */
public final class Records {
  private static final Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();
  private static final Map<Class<?>, Set<String>> PROPERTIES = new ConcurrentHashMap<>();
  private static final Gson GSON = new Gson();
  static final String UNKNOWN = "additionalProperties";

  private Records() {}

  static List<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .filter(name -> !name.equals(UNKNOWN))
        .toList();
  }

  /** The names that a record's properties have in JSON. */
  static Set<String> properties(Class<?> type) {
    return PROPERTIES.computeIfAbsent(type, Records::namesOf);
  }

  private static <R> Set<String> namesOf(Class<R> type) {
    return GSON.toJsonTree(make(type, Records::full)).getAsJsonObject().keySet();
  }

  static @Nullable Object value(Object owner, String component) {
    try {
      return owner.getClass().getMethod(component).invoke(owner);
    } catch (ReflectiveOperationException noSuchComponent) {
      throw new IllegalStateException(noSuchComponent);
    }
  }

  /** A record of which the values are chosen by component. */
  static <R> R make(Class<R> type, Function<RecordComponent, @Nullable Object> values) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] arguments = Arrays.stream(components).map(values).toArray();
    try {
      return type.cast(
          CONSTRUCTORS.computeIfAbsent(type, Records::constructor).newInstance(arguments));
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(refused.getCause());
    } catch (ReflectiveOperationException noSuchConstructor) {
      throw new IllegalStateException(noSuchConstructor);
    }
  }

  private static Constructor<?> constructor(Class<?> type) {
    return type.getDeclaredConstructors()[0];
  }

  /** A value for every component, nested records filled too. */
  static Object full(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) return text(component.getName());
    if (type == Boolean.class || type == boolean.class) return true;
    if (type == Integer.class || type == int.class) return 1;
    if (type == Long.class || type == long.class) return 7L;
    if (type == BigDecimal.class) return new BigDecimal("7.5");
    if (type == Instant.class) return Instant.ofEpochSecond(1_700_000_000);
    if (type == LocalDate.class) return LocalDate.of(1985, 1, 10);
    if (type == Map.class) return Map.<String, JsonElement>of();
    if (type == List.class) return List.of();
    if (type.isEnum()) return type.getEnumConstants()[0];
    if (type.isRecord()) return make(type, Records::full);
    throw new IllegalStateException("no value for " + component);
  }

  private static String text(String component) {
    return switch (component) {
      case "code" -> "41333444-6";
      case "country" -> "PE";
      case "created", "updated", "fechaAlta", "createdAt" -> "2026-02-03T10:15:30-05:00";
      case "document" -> "00000001";
      case "documentType" -> "DNI";
      case "email" -> "somebody@example.com";
      case "fechaNacimiento" -> "1985-01-10";
      case "gender", "sexo" -> "m";
      case "movil" -> "911001234";
      case "fijo" -> "17123456";
      case "mainTelephone" -> "+5110001234";
      case "personType" -> "natural";
      case "phone" -> "+51911001234";
      case "prefijoTel" -> "51";
      default -> "some " + component;
    };
  }
}
