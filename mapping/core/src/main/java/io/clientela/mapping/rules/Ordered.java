package io.clientela.mapping.rules;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.CanonicalValueException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Unmodifiable copies of maps that keep their order, so that what is written is reproducible. */
public final class Ordered {
  private Ordered() {}

  /** A copy of which every value can be seen or, where that is allowed, is empty. */
  public static Map<String, String> copyOf(
      String name, Map<String, String> map, boolean mayBeEmpty) {
    if (map.isEmpty()) return Map.of();
    for (Map.Entry<String, String> it : map.entrySet()) {
      Required.text(name, it.getKey());
      String value = it.getValue();
      if (mayBeEmpty && value != null && value.isEmpty()) continue;
      if (value == null || Blanks.isBlank(EmptyText.checked(value))) {
        throw new CanonicalValueException(name + "." + it.getKey() + " is missing");
      }
    }
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }
}
