package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Nothing of a document is passed over, and each claim stays on the lines of its owner. */
final class CoverageRules {
  /** What a document marks once, beside what its samples repeat. */
  private static final Set<Fact.Kind> MARKS =
      EnumSet.complementOf(
          EnumSet.of(Fact.Kind.NAME, Fact.Kind.TYPE, Fact.Kind.ITEMS, Fact.Kind.NULL));

  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final DocumentIndex index;
  private final List<Claim> claims;
  private final OperationEvidence operations;

  CoverageRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
    this.index = index;
    claims = Claim.of(bundle, provenance).stream().filter(Claim::isDocumented).toList();
    operations = new OperationEvidence(bundle);
  }

  void check() {
    everyLineIsCited();
    nothingReadOnlyIsSent();
    Map<String, Claim> byPointer = new TreeMap<>();
    claims.forEach(claim -> byPointer.put(claim.at(), claim));
    for (Claim claim : claims) {
      if (claim.is(Kind.PROPERTY)) {
        within(claim, byPointer.get(owner(claim)));
        noOtherName(claim);
      }
      if (claim.is(Kind.PARAMETER)) within(claim, byPointer.get(owner(claim)));
      if (claim.is(Kind.RESPONSE) || claim.is(Kind.REQUEST_BODY)) underItsOperation(claim);
      if (claim.is(Kind.SCHEMA)) {
        everyName(claim, schemaNames(claim));
        everyMark(claim, byPointer);
      }
      if (claim.is(Kind.OPERATION)) everyName(claim, operationNames(claim));
    }
  }

  private void everyLineIsCited() {
    Set<Integer> cited = new HashSet<>();
    claims.forEach(claim -> cited.addAll(claim.lines()));
    for (JsonNode decision : provenance.path("decisions")) {
      decision.path("seen").forEach(sight -> cited.addAll(Lines.of(sight.path("lines"))));
    }
    JsonNode document = provenance.path("sources").path("document");
    Set<Integer> furniture = new HashSet<>(Lines.of(document.path("furniture")));
    for (int line : index.lines().keySet()) {
      boolean there = cited.contains(line) || furniture.contains(line);
      report.check(there, "line " + line, "a claim, a decision or furniture to cite it", "none");
    }
    for (int line : furniture) {
      report.check(!cited.contains(line), "line " + line, "no claim of furniture", "one");
      List<Fact> facts = index.facts(line);
      report.check(facts.isEmpty(), "line " + line, "nothing to claim on furniture", facts);
    }
  }

  /** Whatever source a property has that is sent: the document must not mark it as read only. */
  private void nothingReadOnlyIsSent() {
    Set<String> marked = new HashSet<>();
    for (int line : index.lines().keySet()) {
      for (Fact fact : index.facts(line)) {
        if (fact.is(Fact.Kind.READONLY)) marked.add(fact.of());
      }
    }
    for (String schema : Reach.of(bundle).send()) {
      String at = "#/components/schemas/" + schema;
      JsonNode properties = Pointer.resolve(bundle, at).path("properties");
      for (var property : properties.properties()) {
        boolean open = !marked.contains(property.getKey());
        report.check(open, at, "nothing that is marked as read only", property.getKey());
      }
    }
  }

  /** The schema of a property, or the operation of a parameter. */
  private static String owner(Claim claim) {
    return Pointer.parent(Pointer.parent(claim.at()));
  }

  private void within(Claim claim, Claim owner) {
    if (owner == null) return;
    Set<Integer> lines = new HashSet<>(owner.lines());
    for (int line : claim.lines()) {
      report.check(lines.contains(line), claim.at(), "lines of " + owner.at(), line);
    }
  }

  /** Lines below the name speak of it, or of what is in it. */
  private void noOtherName(Claim claim) {
    Set<String> inside = properties(claim.node().json());
    for (int line : claim.lines()) {
      Set<String> names = Evidence.on(index, List.of(line)).values(Fact.Kind.NAME);
      boolean own = names.contains(claim.name()) || inside.containsAll(names);
      report.check(own, claim.at(), "line " + line + " to speak of it", names);
    }
  }

  /** The last request above a body in the document is that of its operation. */
  private void underItsOperation(Claim claim) {
    if (!claim.at().startsWith("#/paths/")) return;
    String operation = claim.at().replaceAll("/(requestBody|responses/[^/]+)$", "");
    int first = claim.lines().stream().mapToInt(Integer::intValue).min().orElse(0);
    for (int line = first; line > 0; line--) {
      Evidence evidence = Evidence.on(index, List.of(line));
      // A call with a query is an example, and some are of another operation.
      if (!evidence.has(Fact.Kind.OPERATION) || evidence.has(Fact.Kind.QUERY)) continue;
      boolean own =
          evidence.values(Fact.Kind.OPERATION).stream().allMatch(o -> !o.contains(" "))
              || operations.shows(evidence, operation);
      report.check(own, claim.at(), "lines below its request", "line " + line + " before them");
      return;
    }
  }

  private void everyName(Claim claim, Set<String> known) {
    if (known.isEmpty()) return;
    claim.json().path("leaves-out").fieldNames().forEachRemaining(known::add);
    Set<String> names = Evidence.on(index, claim.lines()).values(Fact.Kind.NAME);
    for (String name : names) {
      report.check(known.contains(name), claim.at(), "the documented " + name, "nothing");
    }
  }

  /**
   * A property that the schema's lines name is claimed from there, with all that they mark of it.
   */
  private void everyMark(Claim claim, Map<String, Claim> byPointer) {
    for (var property : claim.node().json().path("properties").properties()) {
      String name = property.getKey();
      Claim own = byPointer.get(Pointer.child(claim.at() + "/properties", name));
      for (int line : claim.lines()) {
        for (Fact fact : index.facts(line)) {
          if (!fact.of().equals(name)) continue;
          boolean held =
              own != null && (!MARKS.contains(fact.kind()) || own.lines().contains(line));
          report.check(held, claim.at(), "line " + line + " in a claim of " + name, fact);
        }
      }
    }
  }

  /** The names in a schema, and those of the properties that it is the schema of. */
  private Set<String> schemaNames(Claim claim) {
    Set<String> names = properties(claim.node().json());
    if (names.isEmpty()) return names;
    for (JsonNode holder : bundle.findParents("properties")) {
      for (var property : holder.path("properties").properties()) {
        boolean holds = property.getValue().findValuesAsText("$ref").contains(claim.at());
        if (holds) names.add(property.getKey());
      }
    }
    return names;
  }

  private Set<String> operationNames(Claim claim) {
    Set<String> known = new TreeSet<>(Json.texts(claim.states().path("parameters")));
    JsonNode body = Pointer.follow(bundle, claim.node().json().path("requestBody"));
    for (JsonNode media : body.path("content")) known.addAll(properties(media.path("schema")));
    for (JsonNode scheme : bundle.path("components").path("securitySchemes")) {
      known.add(scheme.path("name").asText());
    }
    return known;
  }

  /** The names that a schema and all that it refers to have. */
  private Set<String> properties(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    properties(schema, new HashSet<>(), names);
    return names;
  }

  private void properties(JsonNode schema, Set<String> followed, Set<String> names) {
    for (JsonNode holder : schema.findParents("properties")) {
      holder.path("properties").fieldNames().forEachRemaining(names::add);
    }
    for (String reference : schema.findValuesAsText("$ref")) {
      if (followed.add(reference)) {
        properties(Pointer.resolve(bundle, reference), followed, names);
      }
    }
  }
}
