package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a description is one of the contract at that place, of the lines that its claim
 * cites, of a note, or of a decision about it.
 */
final class TextRules {
  private static final List<String> WORDS =
      List.of("three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

  /** In digits, or in words from three on: a two is often no count. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.])\\d+(?:\\.\\d+)?|(?i)\\b(?:" + String.join("|", WORDS) + ")\\b");

  /** Where evidence is, not what it is. */
  private static final List<String> LOCATORS =
      List.of("at", "about", "id", "lines", "pinned-by", "unpinned", "assumed", "decision");

  private static final Pattern UNSENT =
      Pattern.compile("omitted|left out|none is sent|no default|the default");

  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final DocumentIndex index;
  private final Reach reach;

  TextRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
    this.index = index;
    reach = Reach.of(bundle);
  }

  void check() {
    general("#/info", bundle.path("info"));
    bundle.path("tags").forEach(tag -> general("#/tags", tag));
    for (Claim claim : Claim.of(bundle, provenance)) {
      // The text of a wire scalar is the same in all contracts.
      if (claim.node() == null || claim.node().json().has("x-wire-scalar")) continue;
      JsonNode json = claim.node().json();
      String text = json.path("description").asText();
      said(claim, text);
      text += " " + json.path("summary").asText();
      Set<String> known = null;
      for (String number : numbers(text)) {
        if (known == null) known = known(claim);
        boolean shown =
            known.contains(number)
                || claim.lines().stream().anyMatch(line -> index.holds(line, number));
        report.check(shown, claim.at(), "a description whose numbers stand elsewhere", number);
      }
    }
  }

  /** What is said of the contract as a whole rests on no claim: it has no numbers. */
  private void general(String at, JsonNode owner) {
    String text = owner.path("summary").asText() + " " + owner.path("description").asText();
    report.check(numbers(text).isEmpty(), at, "a text without numbers", numbers(text));
  }

  /**
   * What holds if nothing is given is no keyword where it would be sent: the description says it.
   */
  private void said(Claim claim, String text) {
    if (claim.says().isEmpty()) return;
    boolean sent = reach.send().contains(claim.at().split("/")[3]);
    for (String key : sent ? List.of("default", "fallback") : List.of("fallback")) {
      if (!claim.says().has(key)) continue;
      String value = claim.says().path(key).asText().replace("nulo", "null");
      Pattern word = Pattern.compile("(?<![\\w])" + Pattern.quote(value) + "(?![\\w])");
      boolean told =
          Stream.of(text.split("[.;]"))
              .anyMatch(clause -> word.matcher(clause).find() && UNSENT.matcher(clause).find());
      report.check(told, claim.at(), "a description that names the " + key + " " + value, text);
    }
  }

  private Set<String> known(Claim claim) {
    List<String> texts = new ArrayList<>();
    texts.add(evidence(claim.json()));
    JsonNode json = claim.node().json();
    texts.add(Pointer.follow(bundle, json).path("enum").toString());
    Set<String> ids = new HashSet<>(claim.assumed().values());
    ids.add(claim.json().path("decision").asText());
    for (JsonNode decision : provenance.path("decisions")) {
      boolean about = Json.texts(decision.path("about")).stream().anyMatch(claim.at()::startsWith);
      if (about || ids.contains(decision.path("id").asText())) texts.add(evidence(decision));
    }
    Set<String> known = new HashSet<>();
    texts.forEach(text -> known.addAll(numbers(text)));
    return known;
  }

  private static String evidence(JsonNode owner) {
    ObjectNode evidence = owner.deepCopy();
    String decided = evidence.path("decision").asText();
    evidence.remove(LOCATORS);
    evidence.path("seen").forEach(sight -> ((ObjectNode) sight).remove("lines"));
    return evidence + decided;
  }

  private static List<String> numbers(String text) {
    Stream<String> found = NUMBER.matcher(text).results().map(number -> number.group());
    return found.map(TextRules::digits).toList();
  }

  private static String digits(String number) {
    int word = WORDS.indexOf(number.toLowerCase(Locale.ROOT));
    return word < 0 ? number : String.valueOf(word + 3);
  }
}
