package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a claim calls documented stands on the lines that it names. */
final class EvidenceRules {
  /** What a document may say; every other keyword is the contract's own. */
  private static final Set<String> DOCUMENTED =
      Set.of(
          "type",
          "$ref",
          "items",
          "enum",
          "default",
          "maximum",
          "maxLength",
          "format",
          "pattern",
          "required",
          "in",
          "name",
          "scheme",
          "url",
          "parameters",
          "responses");

  private final Report report;
  private final DocumentIndex index;
  private final List<Claim> claims;
  private final Map<String, Claim> byPointer = new HashMap<>();
  private final TypeEvidence types;
  private final OperationEvidence operations;
  private final LiteralEvidence literals;
  private final CallEvidence calls;

  EvidenceRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.index = index;
    claims = Claim.of(bundle, provenance);
    claims.forEach(claim -> byPointer.put(claim.at(), claim));
    types = new TypeEvidence(bundle);
    operations = new OperationEvidence(bundle);
    literals = new LiteralEvidence(report, bundle);
    calls = new CallEvidence(report, operations, index);
  }

  void check() {
    for (Claim claim : claims) {
      if (!claim.isDocumented()) continue;
      for (JsonNode entry : claim.json().path("lines")) {
        boolean text = Lines.of(entry).stream().anyMatch(index::has);
        report.check(text, claim.at(), "lines with text", entry);
      }
      claim(claim, Evidence.on(index, claim.lines()));
    }
  }

  private void claim(Claim claim, Evidence evidence) {
    claim.states().fieldNames().forEachRemaining(keyword -> graded(claim, keyword));
    if (claim.node() == null) {
      report.add(
          claim.at(), "a part of the contract, or a decision", "a keyword from the document");
      return;
    }
    switch (claim.node().kind()) {
      case PROPERTY -> property(claim, evidence);
      case PARAMETER -> parameter(claim, evidence);
      case SCHEMA -> schema(claim, evidence);
      case HEADER, REFERENCE -> report.add(claim.at(), "evidence of another source", "documented");
      default -> calls.check(claim, evidence);
    }
  }

  private void graded(Claim claim, String keyword) {
    boolean media = keyword.contains("/");
    boolean map = keyword.equals("additionalProperties") && isMap(claim);
    boolean graded = DOCUMENTED.contains(keyword) || media || map || isAssumed(claim, keyword);
    report.check(graded, claim.at(), keyword + " to rest on a decision", "documented");
  }

  private void property(Claim claim, Evidence evidence) {
    named(claim, claim.name());
    schemaOf(claim, claim.node().json(), evidence.of(claim.name()));
  }

  /** Every line or range that is cited speaks of the name. */
  private void named(Claim claim, String name) {
    for (JsonNode entry : claim.json().path("lines")) {
      boolean there = names(Lines.of(entry)).contains(name);
      report.check(there, claim.at(), name + " named on each of its lines", entry);
    }
  }

  private Set<String> names(List<Integer> lines) {
    return lines.stream()
        .flatMap(line -> index.facts(line).stream())
        .filter(fact -> fact.is(Fact.Kind.NAME))
        .map(Fact::value)
        .collect(Collectors.toSet());
  }

  private void parameter(Claim claim, Evidence evidence) {
    String in = claim.states().path("in").asText();
    boolean shown =
        switch (in) {
          case "path" -> operations.showsPathParameter(evidence, claim.name());
          case "query" ->
              evidence.values(Fact.Kind.QUERY).contains(claim.name())
                  || evidence.values(Fact.Kind.IN).contains(in);
          default -> evidence.values(Fact.Kind.IN).contains(in);
        };
    report.check(shown || claim.assumes("in"), claim.at(), "its lines to show in " + in, "nothing");
    boolean mandatory = claim.states().path("required").asBoolean() && !in.equals("path");
    if (mandatory && !claim.assumes("required")) {
      boolean marked = evidence.of(claim.name()).has(Fact.Kind.REQUIRED);
      report.check(marked, claim.at(), "its lines to mark it as required", "no mark");
    }
    if (!in.equals("path")) {
      Set<String> named = evidence.values(Fact.Kind.NAME);
      report.check(named.contains(claim.name()), claim.at(), claim.name() + " on its lines", named);
    }
    schemaOf(claim, claim.node().json().path("schema"), evidence.of(claim.name()));
  }

  private void schemaOf(Claim claim, JsonNode schema, Evidence evidence) {
    boolean typed = claim.states().has("type") || claim.states().has("$ref");
    if (typed && !claim.assumes("type", "$ref")) {
      List<String> faults = types.faults(schema, evidence);
      report.check(faults.isEmpty(), claim.at(), "its lines to show " + faults, "nothing");
    }
    if (typed && types.isNullable(schema) && !claim.assumes("null", "type")) {
      boolean shown = evidence.has(Fact.Kind.NULL);
      report.check(shown, claim.at(), "its lines to show null", "nothing");
    }
    JsonNode items = schema.path("items").path("type");
    if (items.isTextual() && !claim.assumes("items")) {
      Set<String> shown = evidence.values(Fact.Kind.ITEMS);
      report.check(shown.contains(items.asText()), claim.at(), "items of " + items, shown);
    }
    literals.check(claim, evidence);
  }

  private void schema(Claim claim, Evidence evidence) {
    JsonNode schema = claim.node().json();
    if (schema.has("enum")) {
      enumeration(claim, schema);
      return;
    }
    literals.check(claim, evidence.of(""));
    if (!schema.has("properties")) used(claim);
    boolean shown =
        !schema.has("properties")
            || schema.path("properties").properties().stream()
                .map(
                    property ->
                        byPointer.get(Pointer.child(claim.at() + "/properties", property.getKey())))
                .anyMatch(property -> property != null && property.isDocumented());
    report.check(shown, claim.at(), "a property that is documented", "none");
    for (JsonNode name : claim.states().path("required")) {
      if (claim.assumes("required")) continue;
      boolean marked = evidence.of(name.asText()).has(Fact.Kind.REQUIRED);
      report.check(marked, claim.at(), "its lines to mark " + name + " as required", "no mark");
    }
    for (var property : schema.path("properties").properties()) {
      boolean marked = evidence.of(property.getKey()).has(Fact.Kind.REQUIRED);
      boolean stated = Json.texts(claim.states().path("required")).contains(property.getKey());
      boolean said = saysRequired(claim.at(), property.getKey());
      report.check(!marked || stated || said, claim.at(), property + " in required", "not there");
    }
  }

  private boolean saysRequired(String owner, String name) {
    Claim claim = byPointer.get(Pointer.child(owner + "/properties", name));
    return claim != null && claim.says().has("required");
  }

  /** A schema without names of its own is known by a property that has it, on the same lines. */
  private void used(Claim claim) {
    boolean shown =
        claims.stream()
            .filter(user -> user.node() != null && user.is(Kind.PROPERTY))
            .filter(user -> user.node().json().findValuesAsText("$ref").contains(claim.at()))
            .anyMatch(user -> user.lines().containsAll(claim.lines()));
    report.check(shown, claim.at(), "lines of a property that has it", claim.json().path("lines"));
  }

  /** The values stand on lines of a property or parameter that has this schema, or of its name. */
  private void enumeration(Claim claim, JsonNode schema) {
    Set<String> values = Set.copyOf(Json.texts(schema.path("enum")));
    String name = Pointer.last(claim.at());
    boolean shown =
        claims.stream()
            .filter(user -> has(user.states(), name) || has(user.states().path("items"), name))
            .filter(
                user -> user.isDecided() || claim.lines().stream().anyMatch(user.lines()::contains))
            .map(user -> Evidence.on(index, claim.lines()).of(user.name()))
            .anyMatch(evidence -> evidence.codes().equals(values));
    report.check(shown, claim.at(), "its lines to show exactly the values " + values, "others");
  }

  private static boolean has(JsonNode states, String schema) {
    return states.path("$ref").asText().equals(schema);
  }

  /** Whether a decision stands for the keyword, or one for each part of its value. */
  private static boolean isAssumed(Claim claim, String keyword) {
    JsonNode value = claim.states().path(keyword);
    boolean parts =
        value.isObject()
            && value.properties().stream()
                .allMatch(part -> claim.assumes(Pointer.child(keyword, part.getKey())));
    return claim.assumes(keyword) || parts;
  }

  /** The values of a map are documented as such, if it has no properties of its own. */
  private boolean isMap(Claim claim) {
    return claim.is(Kind.SCHEMA)
        && claim.states().path("additionalProperties").isObject()
        && !claim.node().json().has("properties");
  }
}
