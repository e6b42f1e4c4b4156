package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What codes mean is data: {@code means: {0: [activo, active]}}, the document's word and ours. The
 * document's stand on the claim's lines; ours make the constants' names and stand in the texts.
 */
final class MeaningRules {
  private final Report report;
  private final JsonNode bundle;
  private final DocumentIndex index;
  private final List<Claim> claims;

  MeaningRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.bundle = bundle;
    this.index = index;
    claims = Claim.of(bundle, provenance);
  }

  void check() {
    for (Claim claim : claims) {
      JsonNode means = claim.means();
      means.properties().forEach(e -> shape(claim, e.getKey(), e.getValue()));
      if (claim.isDocumented() && !means.isEmpty()) onTheLines(claim, means);
      if (claim.is(Kind.SCHEMA) && claim.node().json().has("enum")) names(claim, means);
      if (claim.is(Kind.PROPERTY) || claim.is(Kind.PARAMETER)) texts(claim, means);
    }
  }

  private void shape(Claim claim, String code, JsonNode words) {
    boolean two =
        words.isArray() && words.size() == 2 && words.valueStream().allMatch(JsonNode::isTextual);
    report.check(two, claim.at(), "means of " + code + ": the document's word and ours", words);
  }

  private void onTheLines(Claim claim, JsonNode means) {
    Evidence evidence = Evidence.on(index, claim.lines());
    for (var meaning : means.properties()) {
      String word = meaning.getValue().path(0).asText();
      boolean shown = word.isEmpty() || evidence.means(meaning.getKey(), word);
      String expected = meaning.getKey() + " with " + word + " on its lines";
      report.check(shown, claim.at(), expected, evidence.values(Fact.Kind.VALUE));
    }
  }

  /** Our words, in the order of the codes, are the names of the constants. */
  private void names(Claim claim, JsonNode means) {
    JsonNode schema = claim.node().json();
    if (!schema.has("x-enum-varnames")) return;
    Set<String> codes = new TreeSet<>();
    means.fieldNames().forEachRemaining(codes::add);
    Set<String> values = new TreeSet<>(Json.texts(schema.path("enum")));
    report.check(codes.equals(values), claim.at(), "means of the codes " + values, codes);
    for (int i = 0; i < schema.path("enum").size(); i++) {
      JsonNode words = means.path(schema.path("enum").get(i).asText());
      String expected = constant(words.path(1).asText());
      JsonNode name = schema.path("x-enum-varnames").path(i);
      report.check(name.asText().equals(expected), claim.at(), "x-enum-varnames " + expected, name);
      described(claim, i, words, means);
    }
  }

  private static String constant(String words) {
    return words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
  }

  /** The description of a constant has a word of its own meaning, and none of another's alone. */
  private void described(Claim claim, int i, JsonNode own, JsonNode means) {
    JsonNode descriptions = claim.node().json().path("x-enum-descriptions");
    if (!descriptions.has(i)) return;
    String text = descriptions.get(i).asText();
    boolean told = tells(text, own);
    boolean other =
        means
            .valueStream()
            .filter(words -> !words.equals(own))
            .anyMatch(words -> tells(text, words));
    report.check(told || !other, claim.at(), "x-enum-descriptions with one of " + own, text);
  }

  private static boolean tells(String text, JsonNode words) {
    return Json.texts(words).stream().filter(w -> !w.isEmpty()).anyMatch(word -> holds(text, word));
  }

  /** A clause of the description that names a code has the code's word in it, and no other's. */
  private void texts(Claim claim, JsonNode means) {
    JsonNode json = claim.node().json();
    String description =
        json.path("description").asText(Pointer.follow(bundle, json).path("description").asText());
    for (var meaning : means.properties()) {
      String code = meaning.getKey();
      boolean told =
          List.of(description.split("[,;.:]| and | or ")).stream()
              .filter(clause -> holds(clause, code))
              .anyMatch(
                  clause ->
                      Json.texts(meaning.getValue()).stream().anyMatch(w -> holds(clause, w)));
      report.check(
          told, claim.at(), "a description that says what " + code + " means", description);
    }
  }

  private static boolean holds(String text, String word) {
    String pattern = "(?iu)(?<![\\p{L}0-9])" + Pattern.quote(word) + "(?![\\p{L}0-9])";
    return Pattern.compile(pattern).matcher(text).find();
  }
}
