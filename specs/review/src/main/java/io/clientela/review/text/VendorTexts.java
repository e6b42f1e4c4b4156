package io.clientela.review.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.TextHash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a reviewer of one vendor reads in one language beside the contract.
 *
 * @param summary what we think the API is and how sure we are, in paragraphs
 * @param decisions by id
 * @param others texts of provenance.yaml beside the decisions, by their hash; none in English
 */
public record VendorTexts(
    String summary,
    Map<String, DecisionTexts> decisions,
    Letter letter,
    Map<String, String> others) {
  /**
   * What a reader is told of one decision.
   *
   * @param effect what the decision means for the software of the vendor's customers
   * @param seen what was seen, in the order of the places; as it stands there, or in our words
   */
  public record DecisionTexts(
      String finding, String decision, String question, String effect, List<String> seen) {}

  public DecisionTexts of(Decision decision) {
    DecisionTexts texts = decisions.get(decision.id());
    if (texts == null) throw new IllegalArgumentException("no texts of " + decision.id());
    return texts;
  }

  /** What is around the questions in a letter to the vendor. */
  public record Letter(String subject, String opening, String closing) {}

  /** A note, a reason or the title of a source, in this language. */
  public String other(String english) {
    return others.getOrDefault(TextHash.of(english), english);
  }

  /** The hash of a decision that its translations and its answers name. */
  public static String hash(Decision decision) {
    return TextHash.of(decision.finding(), decision.decision(), decision.question());
  }

  /** The hash over all decisions, which an answers file names. */
  public static String hash(List<Decision> decisions) {
    return TextHash.of(
        decisions.stream().map(it -> it.id() + " " + hash(it)).toArray(String[]::new));
  }

  /** Reads {@code <language>.yaml}, and adds what it lacks to the problems. */
  static VendorTexts read(
      String name, JsonNode yaml, Provenance provenance, boolean english, List<String> problems) {
    Reader reader = new Reader(name, problems);
    Map<String, DecisionTexts> decisions = new LinkedHashMap<>();
    for (Decision decision : provenance.decisions()) {
      JsonNode own = yaml.path("decisions").path(decision.id());
      decisions.put(
          decision.id(), english ? reader.english(decision, own) : reader.decision(decision, own));
    }
    yaml.path("decisions")
        .fieldNames()
        .forEachRemaining(id -> reader.check(decisions.containsKey(id), id, "a decision", "none"));
    Map<String, String> others = new LinkedHashMap<>();
    if (!english) reader.others(provenance, yaml.path("texts"), others);
    JsonNode letter = yaml.path("letter");
    return new VendorTexts(
        reader.text("summary", yaml.path("summary")),
        decisions,
        new Letter(
            reader.text("letter/subject", letter.path("subject")),
            reader.text("letter/opening", letter.path("opening")),
            reader.text("letter/closing", letter.path("closing"))),
        others);
  }

  /** Reads texts and notes what is missing. */
  private record Reader(String name, List<String> problems) {
    DecisionTexts english(Decision decision, JsonNode own) {
      return new DecisionTexts(
          decision.finding(),
          decision.decision(),
          decision.question(),
          text(decision.id() + "/effect", own.path("effect")),
          decision.seen().stream().map(Decision.Sight::text).toList());
    }

    DecisionTexts decision(Decision decision, JsonNode own) {
      String id = decision.id();
      String of = own.path("of").asText();
      String hash = hash(decision);
      check(of.equals(hash), id, "of: " + hash + " (the English text changed)", of);
      return new DecisionTexts(
          text(id + "/finding", own.path("finding")),
          text(id + "/decision", own.path("decision")),
          text(id + "/question", own.path("question")),
          text(id + "/effect", own.path("effect")),
          seen(decision, own.path("seen")));
    }

    /** What is quoted stays as it is; the notes in our words are translated, in their order. */
    private List<String> seen(Decision decision, JsonNode notes) {
      List<String> seen = new ArrayList<>();
      int next = 0;
      for (Decision.Sight sight : decision.seen()) {
        boolean quoted = sight.from().isEmpty();
        String at = decision.id() + "/seen/" + next;
        seen.add(quoted ? sight.text() : text(at, notes.path(next++)));
      }
      check(notes.size() == next, decision.id() + "/seen", next + " notes", notes.size() + "");
      return seen;
    }

    void others(Provenance provenance, JsonNode texts, Map<String, String> others) {
      Stream<String> titles = provenance.sources().values().stream().map(Provenance.Source::title);
      Stream<String> notes = provenance.claims().stream().map(Claim::note);
      Stream<String> reasons = provenance.decisions().stream().map(Decision::unpinned);
      Stream.of(titles, notes, reasons)
          .flatMap(each -> each)
          .filter(english -> !english.isEmpty())
          .forEach(
              it -> others.put(TextHash.of(it), text("texts: " + it, texts.path(TextHash.of(it)))));
      texts
          .fieldNames()
          .forEachRemaining(
              hash ->
                  check(
                      others.containsKey(hash), "texts/" + hash, "a text with that hash", "none"));
    }

    String text(String at, JsonNode text) {
      boolean there = text.isTextual() && !text.asText().isBlank();
      check(there, at, "a text", "none");
      return text.asText().strip();
    }

    void check(boolean right, String at, String expected, String found) {
      if (right) return;
      problems.add("%s: %s: expected %s, found %s".formatted(name, at, expected, found));
    }
  }
}
