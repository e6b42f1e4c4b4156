package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of {@code decisions} in provenance.yaml. */
final class DecisionRules {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "about",
          "kind",
          "finding",
          "seen",
          "decision",
          "sets",
          "question",
          "harm",
          "status",
          "answered",
          "followed",
          "pinned-by",
          "unpinned");
  private static final Set<String> KINDS =
      Set.of(
          "undocumented-key",
          "unreturned-key",
          "type-mismatch",
          "status",
          "path",
          "casing",
          "encoding",
          "auth",
          "prose-vs-sample",
          "silent");

  private final String vendor;
  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final Set<String> tests;

  /**
   * @param tests the tests that may pin a decision
   */
  DecisionRules(
      String vendor, Report report, JsonNode bundle, JsonNode provenance, Set<String> tests) {
    this.vendor = vendor;
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
    this.tests = tests;
  }

  void check() {
    Set<String> ids = new HashSet<>();
    for (JsonNode decision : provenance.path("decisions")) {
      String id = decision.path("id").asText();
      String pattern = vendor.toUpperCase(Locale.ROOT) + "-[0-9]{3}";
      report.check(id.matches(pattern), "decisions", "an id like " + pattern, id);
      report.check(ids.add(id), id, "an id of its own", "a second decision with it");
      String next = "%s-%03d".formatted(vendor.toUpperCase(Locale.ROOT), ids.size());
      report.check(id.equals(next), id, "ids without a gap, here " + next, id);
      decision(id, decision);
    }
  }

  private void decision(String id, JsonNode decision) {
    decision
        .fieldNames()
        .forEachRemaining(k -> report.check(KEYS.contains(k), id, "one of the keys " + KEYS, k));
    for (String key : List.of("finding", "decision", "question")) text(id, decision, key);
    String kind = decision.path("kind").asText();
    report.check(KINDS.contains(kind), id, "a kind of " + KINDS, kind);

    JsonNode about = decision.path("about");
    report.check(about.isArray() && !about.isEmpty(), id, "pointers in about", about);
    for (JsonNode pointer : about) {
      boolean resolves = !Pointer.resolve(bundle, pointer.asText()).isMissingNode();
      report.check(resolves, id, "about a pointer into the contract", pointer);
    }
    new QuestionRules(report).check(id, decision);
    seen(id, kind, decision.path("seen"));
    new AnswerRules(report, bundle, provenance).check(id, decision);
    pins(id, decision);
  }

  /** What a decision sets is pinned by the double entry; what it does otherwise, by a test. */
  private void pins(String id, JsonNode decision) {
    for (JsonNode test : decision.path("pinned-by")) {
      report.check(tests.contains(test.asText()), id, "pinned-by a test that is there", test);
    }
    boolean pinned = !decision.path("pinned-by").isEmpty();
    boolean held = !decision.path("sets").isEmpty();
    boolean reason = !decision.path("unpinned").asText().isBlank();
    report.check(pinned || held || reason, id, "pinned-by, sets, or a reason in unpinned", "none");
    report.check(!(pinned && reason), id, "no reason in unpinned where a test pins", "one");
  }

  /** What a document is silent about was seen nowhere; every other finding was seen somewhere. */
  private void seen(String id, String kind, JsonNode seen) {
    report.check(kind.equals("silent") || !seen.isEmpty(), id, "lines in seen", "none");
    for (JsonNode sight : seen) {
      if (sight.has("from")) {
        String from = sight.path("from").asText();
        report.check(provenance.path("sources").has(from), id, "seen from a source", from);
        text(id, sight, "note");
        continue;
      }
      boolean lines = !Lines.of(sight.path("lines")).isEmpty();
      report.check(lines, id, "seen on lines such as [204]", sight.path("lines"));
      text(id, sight, "shows");
    }
  }

  private void text(String at, JsonNode owner, String key) {
    JsonNode text = owner.path(key);
    boolean there = text.isTextual() && !text.asText().isBlank();
    report.check(there, at, "a text for " + key, text.isMissingNode() ? "none" : text);
  }
}
