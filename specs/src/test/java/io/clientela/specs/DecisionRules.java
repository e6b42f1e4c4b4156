package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of {@code sources} and {@code decisions} in provenance.yaml. */
final class DecisionRules {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "about",
          "kind",
          "finding",
          "seen",
          "decision",
          "question",
          "harm",
          "status",
          "pinned-by");
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
  private static final Set<String> STATUSES = Set.of("open", "confirmed", "rejected");

  private final String vendor;
  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;

  DecisionRules(String vendor, Report report, JsonNode bundle, JsonNode provenance) {
    this.vendor = vendor;
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
  }

  void check() {
    report.check(provenance.path("sources").has("document"), "sources", "a document", "none");
    provenance.path("sources").properties().forEach(s -> source(s.getKey(), s.getValue()));
    Set<String> ids = new HashSet<>();
    for (JsonNode decision : provenance.path("decisions")) {
      String id = decision.path("id").asText();
      String pattern = vendor.toUpperCase(Locale.ROOT) + "-[0-9]{3}";
      report.check(id.matches(pattern), "decisions", "an id like " + pattern, id);
      report.check(ids.add(id), id, "an id of its own", "a second decision with it");
      decision(id, decision);
    }
  }

  private void source(String name, JsonNode source) {
    String at = "sources/" + name;
    for (String key : List.of("title", "url")) text(at, source, key);
    if (!name.equals("document")) {
      text(at, source, "read");
      return;
    }
    String sha256 = source.path("sha256").asText();
    report.check(sha256.matches("[0-9a-f]{64}"), at, "a sha256 of 64 hex digits", sha256);
    report.check(source.path("lines").asInt() > 0, at, "a count of lines", source.path("lines"));
  }

  private void decision(String id, JsonNode decision) {
    decision
        .fieldNames()
        .forEachRemaining(k -> report.check(KEYS.contains(k), id, "one of the keys " + KEYS, k));
    for (String key : List.of("finding", "decision", "question")) text(id, decision, key);
    String kind = decision.path("kind").asText();
    report.check(KINDS.contains(kind), id, "a kind of " + KINDS, kind);
    String status = decision.path("status").asText();
    report.check(STATUSES.contains(status), id, "a status of " + STATUSES, status);

    JsonNode about = decision.path("about");
    report.check(about.isArray() && !about.isEmpty(), id, "pointers in about", about);
    for (JsonNode pointer : about) {
      boolean resolves = !Pointer.resolve(bundle, pointer.asText()).isMissingNode();
      report.check(resolves, id, "about a pointer into the contract", pointer);
    }
    new QuestionRules(report).check(id, decision);
    seen(id, kind, decision.path("seen"));
    for (JsonNode test : decision.path("pinned-by")) {
      boolean named = test.asText().matches("[A-Z]\\w+\\.[a-z]\\w+");
      report.check(named, id, "pinned-by tests like XTest.doesThis", test);
    }
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
