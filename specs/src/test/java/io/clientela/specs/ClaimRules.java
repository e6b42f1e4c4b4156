package io.clientela.specs;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** The rules of {@code claims} in provenance.yaml. */
final class ClaimRules {
  private static final Set<String> KEYS =
      Set.of(
          "at",
          "from",
          "lines",
          "note",
          "status",
          "states",
          "assumed",
          "says",
          "means",
          "leaves-out",
          "decision");
  private static final Set<String> STATUSES = Set.of("documented", "observed", "assumed");

  /** What holds for all operations. */
  private static final List<String> ROOT =
      List.of("security", "x-rate-limit", "x-error-text", "x-success-property");

  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final Map<String, ContractNode> nodes;
  private final Set<String> claimed;

  ClaimRules(Report report, JsonNode bundle, JsonNode provenance) {
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
    nodes =
        ContractNodes.of(bundle).stream()
            .collect(toMap(ContractNode::pointer, n -> n, (first, second) -> first));
    claimed =
        StreamSupport.stream(provenance.path("claims").spliterator(), false)
            .map(claim -> claim.path("at").asText())
            .collect(toCollection(LinkedHashSet::new));
  }

  void check() {
    Set<List<String>> seen = new HashSet<>();
    for (JsonNode claim : provenance.path("claims")) {
      String at = claim.path("at").asText();
      String from = claim.path("from").asText();
      report.check(seen.add(List.of(at, from)), at, "one claim from " + from, "a second one");
      shape(at, claim);
      source(at, from, claim);
      states(at, claim);
    }
    for (String key : ROOT) {
      boolean open = bundle.has(key) && !claimed.contains("#/" + key);
      report.check(!open, "#/" + key, "a claim in provenance.yaml", "none");
    }
    nodes.values().stream()
        .filter(node -> !covered(node))
        .map(ContractNode::pointer)
        .sorted()
        .forEach(pointer -> report.add(pointer, "a claim in provenance.yaml", "none"));
  }

  private void shape(String at, JsonNode claim) {
    claim
        .fieldNames()
        .forEachRemaining(k -> report.check(KEYS.contains(k), at, "one of the keys " + KEYS, k));
    for (JsonNode id : claim.path("assumed")) decision(at, id.asText());
    claim
        .path("leaves-out")
        .properties()
        .forEach(left -> leftOut(at, left.getKey(), left.getValue()));
    String status = claim.path("status").asText();
    report.check(STATUSES.contains(status), at, "a status of " + STATUSES, status);
  }

  /** The decision speaks of the very property that is left out. */
  private void leftOut(String at, String name, JsonNode id) {
    decision(at, id.asText());
    boolean told =
        provenance
            .path("decisions")
            .valueStream()
            .filter(decision -> decision.path("id").equals(id))
            .map(decision -> decision.path("finding").asText() + decision.path("decision").asText())
            .anyMatch(text -> text.matches("(?s).*\\b" + Pattern.quote(name) + "\\b.*"));
    report.check(told, at, "a decision that speaks of " + name, id);
  }

  private void source(String at, String from, JsonNode claim) {
    boolean decided = from.equals("decision");
    boolean assumed = claim.path("status").asText().equals("assumed");
    report.check(decided == assumed, at, "assumed exactly if from decision", "from " + from);
    boolean documented = claim.path("status").asText().equals("documented");
    report.check(
        documented == from.equals("document"), at, "documented exactly if from document", from);
    if (claim.has("decision") || decided) decision(at, claim.path("decision").asText());
    if (decided) return;

    report.check(provenance.path("sources").has(from), at, "from a source of the file", from);
    if (from.equals("document")) {
      boolean lines = !Lines.of(claim.path("lines")).isEmpty();
      report.check(lines, at, "lines such as [132] or ['148-160']", claim.path("lines"));
      return;
    }
    boolean note = !claim.path("note").asText().isBlank();
    report.check(note, at, "a note of what was seen in " + from, "none");
  }

  private void decision(String at, String id) {
    boolean exists =
        StreamSupport.stream(provenance.path("decisions").spliterator(), false)
            .anyMatch(decision -> decision.path("id").asText().equals(id));
    report.check(exists, at, "a decision of the file", id.isEmpty() ? "none" : id);
  }

  private void states(String at, JsonNode claim) {
    JsonNode part = Pointer.resolve(bundle, at);
    if (part.isMissingNode()) {
      report.add(at, "a pointer into the contract", "nothing there");
      return;
    }
    States states = new States(bundle, claimed);
    ContractNode node = nodes.get(at);
    JsonNode expected = node == null ? states.ofPart(at, part) : states.of(node);
    DoubleEntry.compare(report, at, expected, claim.path("states"));
  }

  private boolean covered(ContractNode node) {
    if (node.is(Kind.REFERENCE) || claimed.contains(node.pointer())) return true;
    String body = Pointer.parent(Pointer.parent(node.pointer()));
    return node.is(Kind.MEDIA_TYPE) && claimed.contains(body);
  }
}
