package io.clientela.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies of maps that keep their order, so that what is written is reproducible. */
final class Ordered {
  private Ordered() {}

  /** A copy of which every value can be seen or, where that is allowed, is empty. */
  static Map<String, String> copyOf(String name, Map<String, String> map, boolean mayBeEmpty) {
    if (map.isEmpty()) return Map.of();
    map.forEach(
        (key, value) -> {
          Required.text(name, key);
          boolean isThere = mayBeEmpty && value != null && value.isEmpty();
          if (!isThere) Required.text(() -> name + "." + key, value);
        });
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
