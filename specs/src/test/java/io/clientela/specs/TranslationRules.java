package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A translation is complete, is that of today's English, and keeps what is no word. */
final class TranslationRules {
  private static final String MEANINGS = "x-enumDescriptions";

  private final Report report;
  private final Translation translation;
  private final Map<String, JsonNode> nodes;

  private TranslationRules(Report report, Translation translation) {
    this.report = report;
    this.translation = translation;
    this.nodes = TextNodes.of(translation.bundle());
  }

  static List<Problem> problems(Translation translation, DocumentIndex index) {
    Report report = new Report(translation.vendor() + " " + translation.language());
    new TranslationRules(report, translation).check();
    new GlossaryRules(report, translation, index).check();
    new ReviewRules(report, translation).check();
    return report.problems();
  }

  private void check() {
    actions();
    nodes.forEach(this::node);
    for (JsonNode decision : translation.provenance().path("decisions")) decision(decision);
    JsonNode english = translation.english();
    JsonNode of = translation.texts().path("of");
    hash("of", of, "summary", english, "summary");
    hash("of", of, "letter", english.path("letter"), "subject", "opening", "closing");
    nothingElse();
    for (Translation.Pair pair : translation.pairs()) {
      boolean there = !pair.translated().isEmpty();
      report.check(there, pair.at(), "a translation", "none");
      if (there) {
        KeptWords.compare(
            pair.english(), pair.translated(), (want, found) -> report.add(pair.at(), want, found));
      }
    }
  }

  private void actions() {
    Set<String> targets = new HashSet<>();
    for (JsonNode action : translation.overlay().path("actions")) {
      String target = action.path("target").asText();
      report.check(nodes.containsKey(target), target, "a path to an object with a text", "none");
      report.check(targets.add(target), target, "one action", "two");
    }
  }

  private void node(String at, JsonNode node) {
    JsonNode action = translation.action(at);
    hash(at, action, "x-of", node, "summary", "description");
    Set<String> wanted = new TreeSet<>(TextNodes.KEYS);
    wanted.add(MEANINGS);
    wanted.retainAll(names(node));
    report.check(wanted.equals(names(action.path("update"))), at, "texts " + wanted, action);
    meanings(at, node.path(MEANINGS), action.path("update"));
  }

  /** The meanings of codes stand in the description too. */
  private void meanings(String at, JsonNode english, JsonNode update) {
    String description = update.path("description").asText();
    for (String code : names(english)) {
      String meaning = "`%s`: %s".formatted(code, update.path(MEANINGS).path(code).asText());
      report.check(description.contains(meaning), at, "a description with " + meaning, description);
    }
  }

  private void decision(JsonNode decision) {
    String id = decision.path("id").asText();
    JsonNode own = translation.decision(id);
    hash(id, own, "of", decision, "finding", "decision", "question");
    JsonNode english = translation.english();
    hash(id, own, "effect-of", english.path("decisions").path(id), "effect");
    int notes = Translation.notes(decision).size();
    report.check(own.path("seen").size() == notes, id, notes + " notes", own.path("seen"));
  }

  /** Whether a translation names the English texts as they are now. */
  private void hash(String at, JsonNode own, String key, JsonNode english, String... texts) {
    String of =
        Translation.hash(
            Stream.of(texts).map(t -> english.path(t).asText()).toArray(String[]::new));
    report.check(of.equals(own.path(key).asText()), at, key + ": " + of, own.path(key));
  }

  private void nothingElse() {
    Set<String> ids = new HashSet<>();
    translation.provenance().path("decisions").forEach(d -> ids.add(d.path("id").asText()));
    for (String id : names(translation.texts().path("decisions"))) {
      report.check(ids.contains(id), id, "a decision of provenance.yaml", "none");
    }
    Set<String> hashes = new HashSet<>();
    translation.others().forEach(text -> hashes.add(Translation.hash(text)));
    for (String hash : names(translation.texts().path("texts"))) {
      report.check(hashes.contains(hash), "texts", "the hash of a text that is shown", hash);
    }
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
