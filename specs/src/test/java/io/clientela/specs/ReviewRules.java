package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What the review says of its own: effects, a letter, and which questions to ask first. */
final class ReviewRules {
  private static final String FILE = "review/en.yaml";
  private static final int FIRST = 10;
  private static final List<String> HARMS = List.of("privacy", "money", "data", "form");

  private final Report report;
  private final JsonNode english;
  private final Map<String, String> harms = new HashMap<>();

  ReviewRules(Report report, Translation translation) {
    this.report = report;
    this.english = translation.english();
    for (JsonNode decision : translation.provenance().path("decisions")) {
      harms.put(decision.path("id").asText(), decision.path("harm").asText());
    }
  }

  void check() {
    JsonNode decisions = english.path("decisions");
    for (String id : harms.keySet()) text(id + " effect", decisions.path(id).path("effect"));
    decisions
        .fieldNames()
        .forEachRemaining(
            id -> report.check(harms.containsKey(id), FILE, "a decision of provenance.yaml", id));
    text("summary", english.path("summary"));
    for (String part : List.of("subject", "opening", "closing")) {
      text("letter " + part, english.path("letter").path(part));
    }
    firstQuestions(Json.texts(english.path("first-questions")));
  }

  private void text(String at, JsonNode text) {
    report.check(!text.asText().isBlank(), FILE, at, "none");
  }

  /** By harm; none about form is asked before all others were. */
  private void firstQuestions(List<String> ids) {
    int size = Math.min(FIRST, harms.size());
    boolean right = ids.size() == size && new HashSet<>(ids).size() == size;
    report.check(right && harms.keySet().containsAll(ids), FILE, size + " decisions", ids);
    List<Integer> ranks = new ArrayList<>();
    ids.forEach(id -> ranks.add(HARMS.indexOf(harms.getOrDefault(id, ""))));
    report.check(ranks.stream().sorted().toList().equals(ranks), FILE, "the order " + HARMS, ids);
    List<String> left = new ArrayList<>(harms.keySet());
    left.removeAll(ids);
    left.removeIf(id -> harms.get(id).equals("form"));
    boolean form = ids.stream().anyMatch(id -> "form".equals(harms.get(id)));
    report.check(!form || left.isEmpty(), FILE, "questions of more harm than form", left);
  }
}
