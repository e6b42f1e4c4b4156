package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What codes mean is data: {@code means: {0: [activo, active]}}, the document's word, ours, and
 * perhaps that of the text. The document's stand on the claim's lines; ours make the constants'
 * names and stand in the texts.
 */
final class MeaningRules {
  private static final Pattern CLAUSE = Pattern.compile("[,;.]| and | or ");

  private static final JsonNode VOCABULARY = Yaml.read(Path.of("vocabulary.yaml"));

  private final Report report;
  private final JsonNode bundle;
  private final DocumentIndex index;
  private final List<Claim> claims;
  private final JsonNode decisions;

  MeaningRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.bundle = bundle;
    this.index = index;
    claims = Claim.of(bundle, provenance);
    decisions = provenance.path("decisions");
  }

  void check() {
    for (Claim claim : claims) {
      JsonNode means = claim.means();
      means.properties().forEach(e -> shape(claim, e.getKey(), e.getValue()));
      means.properties().forEach(e -> translated(claim, e.getValue()));
      if (claim.isDocumented() && !means.isEmpty()) onTheLines(claim, means);
      means.properties().forEach(e -> decided(claim, e.getKey(), e.getValue()));
      if (claim.is(Kind.SCHEMA) && claim.node().json().has("enum")) names(claim, means);
      if (claim.is(Kind.PROPERTY) || claim.is(Kind.PARAMETER)) {
        texts(claim, means);
        if (claim.isDocumented()) complete(claim, means);
      }
    }
  }

  /** Codes that the document explains are explained, unless a named schema does so. */
  private void complete(Claim claim, JsonNode means) {
    JsonNode json = claim.node().json();
    JsonNode target = Pointer.follow(bundle, json.has("schema") ? json.get("schema") : json);
    if (target.has("x-enum-varnames") || target.has("x-wire-scalar")) return;
    Evidence evidence = Evidence.on(index, claim.lines()).of(claim.name());
    for (String value : evidence.values(Fact.Kind.VALUE)) {
      boolean told = !value.contains("=") || means.has(value.split("=", 2)[0]);
      report.check(told, claim.at(), "means of " + value, means);
    }
  }

  private void shape(Claim claim, String code, JsonNode words) {
    boolean two =
        words.isArray()
            && words.size() >= 2
            && words.size() <= 3
            && words.valueStream().allMatch(JsonNode::isTextual);
    report.check(
        two,
        claim.at(),
        "means of " + code + ": the document's word, ours, and perhaps that of the text",
        words);
  }

  /** Our word is that of the vocabulary for the document's word, or for that of the text. */
  private void translated(Claim claim, JsonNode words) {
    boolean named = !words.path(0).asText().isEmpty();
    String word = words.path(named ? 0 : 2).asText().toLowerCase(Locale.ROOT);
    if (word.isEmpty()) return;
    JsonNode ours = VOCABULARY.path(word);
    report.check(
        ours.equals(words.path(1)),
        claim.at(),
        "the word of vocabulary.yaml for " + word + ", " + ours,
        words.path(1));
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

  /** A code that the document has no word for means what a decision says, in one clause. */
  private void decided(Claim claim, String code, JsonNode words) {
    if (!words.path(0).asText("none").isEmpty()) return;
    boolean told =
        decisions
            .valueStream()
            .filter(decision -> Json.texts(decision.path("about")).contains(claim.at()))
            .flatMap(decision -> CLAUSE.splitAsStream(decision.path("decision").asText()))
            .anyMatch(clause -> holds(clause, code) && tells(clause, words));
    report.check(told, claim.at(), "a decision that says what " + code + " means", words);
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
    String rest = without(text, own);
    boolean other =
        means
            .valueStream()
            .filter(words -> !words.equals(own))
            .anyMatch(words -> tells(rest, words));
    report.check(told && !other, claim.at(), "x-enum-descriptions with one of " + own, text);
  }

  private static String without(String text, JsonNode words) {
    String rest = text.toLowerCase(Locale.ROOT);
    for (String word : Json.texts(words)) rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
    return rest;
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
          CLAUSE
              .splitAsStream(description)
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
