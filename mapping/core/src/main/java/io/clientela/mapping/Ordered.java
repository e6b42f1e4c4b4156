package io.clientela.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies of maps that keep their order, so that what is written is reproducible. */
final class Ordered {
  private Ordered() {}

  static Map<String, String> copyOf(String name, Map<String, String> map) {
    if (map.isEmpty()) return Map.of();
    map.forEach(
        (key, value) ->
            Absent.checked(Required.nonNull(name + "." + Required.text(name, key), value)));
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
