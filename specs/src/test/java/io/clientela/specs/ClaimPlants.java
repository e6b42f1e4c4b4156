package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Errors in provenance.yaml alone: evidence that is not there, grades that are too good. */
final class ClaimPlants {
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final List<Plant> plants = new ArrayList<>();

  private ClaimPlants(JsonNode bundle, JsonNode provenance) {
    this.bundle = bundle;
    this.provenance = provenance;
  }

  static List<Plant> of(JsonNode bundle, JsonNode provenance) {
    ClaimPlants plants = new ClaimPlants(bundle, provenance);
    List<Claim> claims = Claim.of(bundle, provenance);
    for (int i = 0; i < claims.size(); i++) {
      Claim other = claims.get((i + claims.size() / 2) % claims.size());
      plants.claim(claims.get(i), other);
    }
    provenance.path("decisions").forEach(plants::decision);
    provenance.path("sources").properties().forEach(s -> plants.source(s.getKey(), s.getValue()));
    return plants.plants;
  }

  private void claim(Claim claim, Claim other) {
    add("a claim is dropped", claim, c -> c.put("at", "#/info/title"));
    if (claim.isDocumented()) {
      boolean elsewhere = !other.lines().isEmpty() && !claim.lines().containsAll(other.lines());
      if (elsewhere) {
        add(
            "lines are those of another claim",
            claim,
            c -> c.set("lines", other.json().path("lines")));
      }
      if (claim.is(Kind.PROPERTY) || claim.is(Kind.PARAMETER)) {
        add("lines are shifted", claim, c -> shift(c.withArray("lines")));
      }
      add("a line is added", claim, c -> c.withArray("lines").add(1));
    } else {
      add("what is not documented is called so", claim, c -> documented(c, claim));
      add("a source that is not there", claim, c -> c.put("from", "letter"));
    }
    if (claim.isObserved()) add("a note is emptied", claim, c -> c.put("note", ""));
    for (String keyword : claim.assumed().keySet()) {
      add(
          "an assumption is called documented",
          claim,
          c -> ((ObjectNode) c.path("assumed")).remove(keyword));
      add(
          "an assumption names another decision",
          claim,
          c ->
              ((ObjectNode) c.path("assumed"))
                  .put(keyword, otherThan(claim.assumed().get(keyword))));
    }
    for (var said : claim.says().properties()) {
      add(
          "what the lines say is dropped",
          claim,
          c -> ((ObjectNode) c.path("says")).remove(said.getKey()));
      add(
          "what the lines say is changed",
          claim,
          c -> ((ObjectNode) c.path("says")).put(said.getKey(), "other"));
    }
    if (claim.means().size() > 1) add("meanings are swapped", claim, ClaimPlants::swapMeanings);
  }

  private String otherThan(String id) {
    return provenance.path("decisions").findValuesAsText("id").stream()
        .filter(each -> !each.equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static void swapMeanings(ObjectNode claim) {
    ObjectNode means = (ObjectNode) claim.path("means");
    List<String> codes = means.properties().stream().map(e -> e.getKey()).toList();
    JsonNode first = means.get(codes.get(0));
    means.set(codes.get(0), means.get(codes.get(1)));
    means.set(codes.get(1), first);
  }

  private static void shift(ArrayNode lines) {
    for (int i = 0; i < lines.size(); i++) {
      String[] ends = lines.get(i).asText().split("-");
      int first = Integer.parseInt(ends[0]) + 2;
      lines.set(
          i,
          Json.of(ends.length == 1 ? "" + first : first + "-" + (Integer.parseInt(ends[1]) + 2)));
    }
  }

  private void documented(ObjectNode json, Claim claim) {
    json.put("from", "document").put("status", "documented");
    json.remove("decision");
    String owner = claim.at();
    while (owner.contains("/") && owner.length() > 2) {
      owner = Pointer.parent(owner);
      for (JsonNode each : provenance.path("claims")) {
        if (!each.path("at").asText().equals(owner) || !each.has("lines")) continue;
        json.set("lines", each.path("lines"));
        return;
      }
    }
    json.putArray("lines").add(provenance.path("claims").findValue("lines").get(0).asText());
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
                .put("says", "No."));
    add("a decision is dropped", id, d -> d.put("id", "X"));
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
      if (sight.path("lines").toString().contains("-")) continue;
      add("what is shown is elsewhere", id, d -> shift(seen(d, each).withArray("lines")));
    }
  }

  private static ObjectNode seen(ObjectNode decision, int i) {
    return (ObjectNode) decision.path("seen").get(i);
  }

  private void source(String name, JsonNode source) {
    for (String key : List.of("url", "title", "sha256", "lines", "read")) {
      if (!source.has(key)) continue;
      if (key.equals("title") || key.equals("read")) {
        source("a source lacks its " + key, name, s -> s.remove(key));
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

  private void add(String kind, Claim claim, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(kind, claim.at(), (c, claims) -> error.accept(Plant.claim(claims, claim.at()))));
  }

  private void add(String kind, String id, Consumer<ObjectNode> error) {
    plants.add(new Plant(kind, id, (c, claims) -> error.accept(Plant.decision(claims, id))));
  }
}
