package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What a decision has seen stands where it says: on each line, or in each range, that it names. */
final class SeenRules {
  private static final Set<String> ON_LINES = Set.of("lines", "shows");
  private static final Set<String> ELSEWHERE = Set.of("from", "note");

  private final Report report;
  private final JsonNode provenance;
  private final DocumentIndex index;

  SeenRules(Report report, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.provenance = provenance;
    this.index = index;
  }

  void check() {
    for (JsonNode decision : provenance.path("decisions")) {
      String id = decision.path("id").asText();
      for (JsonNode sight : decision.path("seen")) {
        Set<String> keys = sight.has("from") ? ELSEWHERE : ON_LINES;
        sight
            .fieldNames()
            .forEachRemaining(
                key -> report.check(keys.contains(key), id, "one of the keys " + keys, key));
        if (!sight.has("from")) shown(id, sight);
      }
    }
  }

  private void shown(String id, JsonNode sight) {
    String shows = sight.path("shows").asText();
    for (JsonNode entry : sight.path("lines")) {
      List<Integer> lines = Lines.of(entry);
      boolean there = lines.stream().anyMatch(line -> index.holds(line, shows));
      report.check(there, id, shows + " on the lines", entry);
    }
  }
}
