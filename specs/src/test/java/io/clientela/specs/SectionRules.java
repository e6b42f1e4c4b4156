package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A document has sections: a request, its body, a response. What a property of a body is called
 * documented by stands in a section of that body; lines elsewhere may add to it, and not replace
 * it.
 */
final class SectionRules {
  private static final Set<Fact.Kind> STARTS = Set.of(Fact.Kind.OPERATION, Fact.Kind.STATUS);

  private final Report report;
  private final JsonNode bundle;
  private final List<Claim> claims;

  /** The bodies that begin at a line; none where a section begins that no claim of a body cites. */
  private final TreeMap<Integer, List<Claim>> sections = new TreeMap<>();

  SectionRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.bundle = bundle;
    claims = Claim.of(bundle, provenance);
    for (int line : index.lines().keySet()) {
      if (index.facts(line).stream().anyMatch(fact -> STARTS.contains(fact.kind()))) {
        sections.put(line, new ArrayList<>());
      }
    }
    for (Claim claim : claims) {
      if (isBody(claim)) starts(claim, provenance).forEach(line -> section(line, claim));
    }
  }

  private static boolean isBody(Claim claim) {
    return claim.is(Kind.RESPONSE) || claim.is(Kind.REQUEST_BODY);
  }

  /** Where the body begins, by its claim or by the decision that it rests on. */
  private static List<Integer> starts(Claim body, JsonNode provenance) {
    List<JsonNode> entries = new ArrayList<>();
    body.json().path("lines").forEach(entries::add);
    for (JsonNode decision : provenance.path("decisions")) {
      if (!body.isDecided() || !decision.path("id").equals(body.json().path("decision"))) continue;
      decision.path("seen").forEach(sight -> sight.path("lines").forEach(entries::add));
    }
    return entries.stream().map(Lines::of).filter(l -> !l.isEmpty()).map(l -> l.get(0)).toList();
  }

  private void section(int line, Claim body) {
    sections.computeIfAbsent(line, key -> new ArrayList<>()).add(body);
  }

  void check() {
    for (Claim claim : claims) {
      if (!claim.is(Kind.PROPERTY) || !claim.isDocumented()) continue;
      String schema = Pointer.parent(Pointer.parent(claim.at()));
      // A schema that no documented body holds has its lines from elsewhere, by a decision.
      if (claims.stream()
          .noneMatch(body -> isBody(body) && !body.lines().isEmpty() && holds(body, schema))) {
        continue;
      }
      boolean own = claim.lines().stream().anyMatch(line -> isIn(line, schema));
      report.check(own, claim.at(), "a line in a section of its own", claim.json().path("lines"));
    }
  }

  private boolean isIn(int line, String schema) {
    Map.Entry<Integer, List<Claim>> section = sections.floorEntry(line);
    if (section == null || section.getValue().isEmpty()) return true;
    return section.getValue().stream().anyMatch(body -> holds(body, schema));
  }

  private boolean holds(Claim body, String schema) {
    return holds(body.node().json(), schema, new HashSet<>());
  }

  private boolean holds(JsonNode json, String schema, Set<String> followed) {
    for (String reference : json.findValuesAsText("$ref")) {
      if (reference.equals(schema)) return true;
      boolean first = followed.add(reference);
      if (first && holds(Pointer.resolve(bundle, reference), schema, followed)) return true;
    }
    return false;
  }
}
