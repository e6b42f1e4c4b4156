package io.clientela.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Headers of a response, found by their names in any case. */
final class HeaderMap {
  private static final List<String> REQUEST_IDS =
      List.of("X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Trace-Id");

  private HeaderMap() {}

  /** Returns an immutable copy whose keys are compared without regard to case. */
  static Map<String, List<String>> copyOf(Map<String, List<String>> headers) {
    if (headers.isEmpty()) return Map.of();
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }

  /** The last value of a header. */
  static Optional<String> last(Map<String, List<String>> headers, String name) {
    List<String> values = headers.getOrDefault(name, List.of());
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** The vendor's name of the request, where a common header gives it. */
  static Optional<String> requestId(Map<String, List<String>> headers) {
    return REQUEST_IDS.stream().flatMap(name -> last(headers, name).stream()).findFirst();
  }
}
