package io.clientela.cli;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What a fake vendor is asked.
 *
 * @param query the query, as it is encoded; may be empty
 */
public record Asked(String method, String path, String query, String body) {
  /** The values of the query, by name. */
  Map<String, String> values() {
    Map<String, String> values = new HashMap<>();
    if (query.isEmpty()) return values;
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      values.put(decoded(parts[0]), decoded(parts[1]));
    }
    return values;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
