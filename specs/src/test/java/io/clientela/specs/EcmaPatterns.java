package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compiles patterns as JSON Schema means them: by ECMA-262, with Unicode. */
final class EcmaPatterns {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String SCRIPT =
      """
      const patterns = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
      const broken = patterns.filter((pattern) => {
        try { new RegExp(pattern, 'u'); return false; } catch { return true; }
      });
      process.stdout.write(JSON.stringify(broken));
      """;

  private EcmaPatterns() {}

  /** All patterns of a contract. */
  static Set<String> of(JsonNode bundle) {
    Set<String> patterns = new TreeSet<>();
    Keywords.visit(
        bundle,
        (at, json) -> {
          if (json.path("pattern").isTextual()) patterns.add(json.get("pattern").asText());
        });
    return patterns;
  }

  /** Those of the patterns that do not compile. */
  static List<String> broken(Set<String> patterns) throws IOException {
    Process node = new ProcessBuilder("node", "-e", SCRIPT).start();
    try (var input = node.getOutputStream()) {
      input.write(JSON.writeValueAsBytes(patterns));
    }
    try (var output = node.getInputStream()) {
      String answer = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      List<String> broken = new ArrayList<>();
      JSON.readTree(answer).forEach(pattern -> broken.add(pattern.asText()));
      return broken;
    }
  }
}
