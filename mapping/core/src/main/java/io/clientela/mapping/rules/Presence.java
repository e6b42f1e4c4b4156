package io.clientela.mapping.rules;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Records as text: which components are there, and never a value, for they end up in logs. */
public final class Presence {
  private final String type;
  private final StringJoiner names = new StringJoiner(", ", "[", "]");

  private Presence(String type) {
    this.type = type;
  }

  public static Presence of(String type) {
    return new Presence(type);
  }

  /** Names a component if something is there. */
  public Presence and(String name, @Nullable Object value) {
    if (isThere(value)) names.add(name);
    return this;
  }

  @Override
  public String toString() {
    return type + names;
  }

  private static boolean isThere(@Nullable Object value) {
    if (value instanceof Optional<?> optional) return optional.isPresent();
    if (value instanceof Collection<?> collection) return !collection.isEmpty();
    if (value instanceof Map<?, ?> map) return !map.isEmpty();
    return value != null;
  }
}
