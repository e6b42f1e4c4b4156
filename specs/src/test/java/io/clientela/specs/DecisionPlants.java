package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Errors in what provenance.yaml says of decisions and sources. */
final class DecisionPlants {
  private final JsonNode provenance;
  private final DocumentIndex index;
  private final List<Plant> plants = new ArrayList<>();

  private DecisionPlants(JsonNode provenance, DocumentIndex index) {
    this.provenance = provenance;
    this.index = index;
  }

  static List<Plant> of(JsonNode provenance, DocumentIndex index) {
    DecisionPlants plants = new DecisionPlants(provenance, index);
    provenance.path("decisions").forEach(plants::decision);
    provenance.path("sources").properties().forEach(s -> plants.source(s.getKey(), s.getValue()));
    return plants.plants;
  }

  private void decision(JsonNode decision) {
    String id = decision.path("id").asText();
    add("confirmed with no answer", id, d -> d.put("status", "confirmed"));
    add(
        "rejected by nobody",
        id,
        d ->
            d.put("status", "rejected")
                .putObject("answered")
                .put("on", "2026-11-20")
                .put("version", "0.1.1")
                .put("says", "No."));
    add(
        "rejected, and the contract does not follow",
        id,
        d ->
            d.put("status", "rejected")
                .putObject("answered")
                .put("on", "2026-11-20")
                .put("by", "API team")
                .put("version", "0.1.1")
                .put("says", "No."));
    add("a decision is dropped", id, d -> d.put("id", "X"));
    if (!isLast(id)) {
      plants.add(
          new Plant(
              "a decision is taken out",
              id,
              (contract, claims) -> {
                ArrayNode decisions = claims.withArray("decisions");
                for (int i = decisions.size() - 1; i >= 0; i--) {
                  if (decisions.get(i).path("id").asText().equals(id)) decisions.remove(i);
                }
              }));
    }
    add("a question is emptied", id, d -> d.put("question", ""));
    if (!decision.path("sets").isEmpty()) {
      add("what a decision sets is dropped", id, d -> d.remove("sets"));
      String key = decision.path("sets").fieldNames().next();
      add(
          "what a decision sets is changed",
          id,
          d -> ((ObjectNode) d.path("sets")).putArray(key).add("other"));
    }
    if (decision.has("pinned-by")) {
      add(
          "a pin is renamed",
          id,
          d -> d.withArray("pinned-by").set(0, Json.of("ClientTest.sendsIt")));
    }
    for (int i = 0; i < decision.path("seen").size(); i++) {
      int each = i;
      JsonNode sight = decision.path("seen").get(i);
      add("a key is made by a comma", id, d -> seen(d, each).put("and more", ""));
      if (!sight.has("shows")) continue;
      add(
          "what is shown is altered",
          id,
          d -> seen(d, each).put("shows", sight.path("shows").asText() + " extra"));
      if (holdsBelow(sight)) continue;
      add(
          "what is shown is elsewhere",
          id,
          d -> ClaimPlants.shift(seen(d, each).withArray("lines")));
    }
  }

  private boolean isLast(String id) {
    JsonNode decisions = provenance.path("decisions");
    return decisions.get(decisions.size() - 1).path("id").asText().equals(id);
  }

  /** Whether what is shown stands two lines below as well. */
  private boolean holdsBelow(JsonNode sight) {
    ArrayNode lines = sight.path("lines").deepCopy();
    ClaimPlants.shift(lines);
    String shows = sight.path("shows").asText();
    return lines
        .valueStream()
        .allMatch(entry -> Lines.of(entry).stream().anyMatch(line -> index.holds(line, shows)));
  }

  private static ObjectNode seen(ObjectNode decision, int i) {
    return (ObjectNode) decision.path("seen").get(i);
  }

  private void source(String name, JsonNode source) {
    for (String key : List.of("url", "title", "sha256", "lines", "read")) {
      if (!source.has(key)) continue;
      if (key.equals("title") || key.equals("read")) {
        source("a source lacks its " + key, name, s -> s.remove(key));
        if (key.equals("read")) {
          source("a source is read on no day", name, s -> s.put(key, "2026-13-01"));
        }
      } else {
        source(
            "a source's " + key + " is changed", name, s -> s.put(key, s.path(key).asText() + "1"));
      }
    }
  }

  private void source(String kind, String name, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(
            kind,
            name,
            (contract, claims) -> error.accept((ObjectNode) claims.path("sources").path(name))));
  }

  private void add(String kind, String id, Consumer<ObjectNode> error) {
    plants.add(new Plant(kind, id, (c, claims) -> error.accept(Plant.decision(claims, id))));
  }
}
