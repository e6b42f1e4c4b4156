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
  private final JsonNode provenance;
  private final List<Plant> plants = new ArrayList<>();

  private ClaimPlants(JsonNode provenance) {
    this.provenance = provenance;
  }

  static List<Plant> of(JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    ClaimPlants plants = new ClaimPlants(provenance);
    List<Claim> claims = Claim.of(bundle, provenance);
    for (int i = 0; i < claims.size(); i++) {
      Claim other = claims.get((i + claims.size() / 2) % claims.size());
      plants.claim(claims.get(i), other);
    }
    plants.plants.addAll(DecisionPlants.of(provenance, index));
    return plants.plants;
  }

  private void claim(Claim claim, Claim other) {
    add("a claim is dropped", claim, c -> c.put("at", "#/info/title"));
    if (claim.isDocumented() && claim.is(Kind.PROPERTY)) assumed(claim);
    if (claim.isDocumented()) {
      boolean elsewhere =
          !isScalar(claim) && !other.lines().isEmpty() && !claim.lines().containsAll(other.lines());
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
    if (claim.means().size() > 1) {
      add("meanings are swapped", claim, ClaimPlants::swapMeanings);
      renamed(claim);
      if (claim.is(Kind.PROPERTY)) described(claim);
    }
    add(
        "a status is better than its source",
        claim,
        c -> c.put("status", claim.isDocumented() ? "observed" : "documented"));
  }

  /** What is documented is called a decision's, which then sets all of it. */
  private void assumed(Claim claim) {
    JsonNode decision = provenance.path("decisions").get(0);
    plants.add(
        new Plant(
            "what is documented is called assumed",
            claim.at(),
            (contract, claims) -> {
              String id = decision.path("id").asText();
              ObjectNode json = Plant.claim(claims, claim.at());
              json.put("from", "decision").put("status", "assumed").put("decision", id);
              json.remove(List.of("lines", "assumed", "says"));
              ObjectNode made = Plant.decision(claims, id);
              made.withArray("about").add(claim.at());
              ObjectNode sets = made.withObject("/sets");
              claim
                  .states()
                  .properties()
                  .forEach(e -> sets.withArray(e.getKey()).add(e.getValue()));
            }));
  }

  /** Many lines show a flag. */
  private static boolean isScalar(Claim claim) {
    return claim.node() != null && claim.node().json().has("x-wire-scalar");
  }

  private String otherThan(String id) {
    return provenance.path("decisions").findValuesAsText("id").stream()
        .filter(each -> !each.equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void described(Claim claim) {
    List<String> codes = claim.means().properties().stream().map(e -> e.getKey()).limit(2).toList();
    String first = "\\b" + codes.get(0) + "\\b";
    String second = "\\b" + codes.get(1) + "\\b";
    plants.add(
        new Plant(
            "a description swaps codes",
            claim.at(),
            (contract, claims) -> {
              ObjectNode schema = (ObjectNode) Pointer.resolve(contract, claim.at());
              String text = schema.path("description").asText().replaceAll(first, "\u0001");
              text = text.replaceAll(second, codes.get(0)).replace("\u0001", codes.get(1));
              schema.put("description", text);
            }));
  }

  /** Our words for two codes change places, in the constants' names too. */
  private void renamed(Claim claim) {
    plants.add(
        new Plant(
            "our words for codes are swapped",
            claim.at(),
            (contract, claims) -> {
              JsonNode means = Plant.claim(claims, claim.at()).path("means");
              List<String> codes = means.properties().stream().map(e -> e.getKey()).toList();
              swap(means.path(codes.get(0)), 1, means.path(codes.get(1)), 1);
              JsonNode names = Pointer.resolve(contract, claim.at()).path("x-enum-varnames");
              if (names.isArray()) swap(names, 0, names, 1);
            }));
  }

  private static void swap(JsonNode one, int i, JsonNode other, int j) {
    JsonNode first = one.get(i);
    ((ArrayNode) one).set(i, other.get(j));
    ((ArrayNode) other).set(j, first);
  }

  private static void swapMeanings(ObjectNode claim) {
    ObjectNode means = (ObjectNode) claim.path("means");
    List<String> codes = means.properties().stream().map(e -> e.getKey()).toList();
    JsonNode first = means.get(codes.get(0));
    means.set(codes.get(0), means.get(codes.get(1)));
    means.set(codes.get(1), first);
  }

  static void shift(ArrayNode lines) {
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
    JsonNode lines = provenance.path("claims").findValue("lines");
    // Where there is no document, no line is one of it.
    json.putArray("lines").add(lines == null ? "1" : lines.get(0).asText());
  }

  private void add(String kind, Claim claim, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(kind, claim.at(), (c, claims) -> error.accept(Plant.claim(claims, claim.at()))));
  }
}
