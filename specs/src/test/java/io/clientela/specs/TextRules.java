package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number in a description is one of the contract at that place, of the lines that its claim
 * cites, of a note, or of a decision about it.
 */
final class TextRules {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.])\\d+(?:\\.\\d+)?");

  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;
  private final DocumentIndex index;

  TextRules(Report report, JsonNode bundle, JsonNode provenance, DocumentIndex index) {
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
    this.index = index;
  }

  void check() {
    for (Claim claim : Claim.of(bundle, provenance)) {
      // The text of a wire scalar is the same in all contracts.
      if (claim.node() == null || claim.node().json().has("x-wire-scalar")) continue;
      String text = claim.node().json().path("description").asText();
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

  private Set<String> known(Claim claim) {
    List<String> texts = new ArrayList<>();
    texts.add(claim.json().toString());
    JsonNode json = claim.node().json();
    texts.add(json.path("example").toString());
    texts.add(Pointer.follow(bundle, json).path("enum").toString());
    Set<String> ids = new HashSet<>(claim.assumed().values());
    ids.add(claim.json().path("decision").asText());
    for (JsonNode decision : provenance.path("decisions")) {
      boolean about = Json.texts(decision.path("about")).stream().anyMatch(claim.at()::startsWith);
      if (about || ids.contains(decision.path("id").asText())) texts.add(decision.toString());
    }
    Set<String> known = new HashSet<>();
    texts.forEach(text -> known.addAll(numbers(text)));
    return known;
  }

  private static List<String> numbers(String text) {
    Stream<String> found = NUMBER.matcher(text).results().map(number -> number.group());
    return found.toList();
  }
}
