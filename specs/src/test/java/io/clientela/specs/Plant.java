package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An error, as a person makes it who changes a contract and its provenance together.
 *
 * @param kind what is wrong, in words
 * @param at where
 * @param error makes it, in a contract and in its provenance
 */
record Plant(String kind, String at, BiConsumer<ObjectNode, ObjectNode> error) {
  /** An error in the contract alone: all `states` are made to agree with it. */
  static Plant in(String kind, String at, BiConsumer<ObjectNode, ObjectNode> error) {
    return new Plant(kind, at, error);
  }

  /** Makes the error in copies, and all claims state what the contract then says. */
  Copy plant(JsonNode bundle, JsonNode provenance) {
    ObjectNode contract = bundle.deepCopy();
    ObjectNode claims = provenance.deepCopy();
    error.accept(contract, claims);
    restate(contract, claims);
    return new Copy(contract, claims);
  }

  record Copy(ObjectNode bundle, ObjectNode provenance) {}

  private static void restate(JsonNode bundle, JsonNode provenance) {
    Set<String> claimed =
        StreamSupport.stream(provenance.path("claims").spliterator(), false)
            .map(claim -> claim.path("at").asText())
            .collect(Collectors.toSet());
    States states = new States(bundle, claimed);
    for (Claim claim : Claim.of(bundle, provenance)) {
      JsonNode part = Pointer.resolve(bundle, claim.at());
      if (part.isMissingNode()) continue;
      JsonNode stated =
          claim.node() == null ? states.ofPart(claim.at(), part) : states.of(claim.node());
      if (!stated.isMissingNode()) ((ObjectNode) claim.json()).set("states", stated);
    }
  }

  /** Renames a pointer in all claims, and in what decisions are about. */
  static void repoint(ObjectNode provenance, String old, String changed) {
    for (JsonNode claim : provenance.path("claims")) {
      String at = claim.path("at").asText();
      if (at.equals(old) || at.startsWith(old + "/")) {
        ((ObjectNode) claim).put("at", changed + at.substring(old.length()));
      }
    }
    for (JsonNode decision : provenance.path("decisions")) {
      ArrayNode about = ((ObjectNode) decision).withArray("about");
      for (int i = 0; i < about.size(); i++) {
        String at = about.get(i).asText();
        if (at.equals(old) || at.startsWith(old + "/")) {
          about.set(i, Json.of(changed + at.substring(old.length())));
        }
      }
    }
  }

  static void dropClaims(ObjectNode provenance, String pointer) {
    var claims = provenance.path("claims").elements();
    while (claims.hasNext()) {
      String at = claims.next().path("at").asText();
      if (at.equals(pointer) || at.startsWith(pointer + "/")) claims.remove();
    }
  }

  static ObjectNode claim(ObjectNode provenance, String at) {
    for (JsonNode claim : provenance.path("claims")) {
      if (claim.path("at").asText().equals(at)) return (ObjectNode) claim;
    }
    throw new IllegalArgumentException("expected a claim at " + at + ", found none");
  }

  static ObjectNode decision(ObjectNode provenance, String id) {
    for (JsonNode decision : provenance.path("decisions")) {
      if (decision.path("id").asText().equals(id)) return (ObjectNode) decision;
    }
    throw new IllegalArgumentException("expected the decision " + id + ", found none");
  }
}
