package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of the vendor's domain are the vendor's own, and the translation uses them. */
final class GlossaryRules {
  private static final Pattern SPAN = Pattern.compile("`[^`]*`");

  private final Report report;
  private final Translation translation;
  private final DocumentIndex index;

  GlossaryRules(Report report, Translation translation, DocumentIndex index) {
    this.report = report;
    this.translation = translation;
    this.index = index;
  }

  void check() {
    report.check(!translation.glossary().isEmpty(), "review/glossary.yaml", "words", "none");
    List<Translation.Pair> pairs = translation.pairs();
    for (JsonNode entry : translation.glossary()) {
      String word = entry.path("word").asText();
      int line = entry.path("line").asInt();
      boolean there = !word.isBlank() && index.holds(line, word);
      if (entry.has("from")) {
        seenElsewhere(entry);
      } else {
        report.check(there, "review/glossary.yaml", word + " on the document's line", line);
      }
      used(entry, pairs);
    }
  }

  /** Where there is no document, a word is from one of the sources. */
  private void seenElsewhere(JsonNode entry) {
    String from = entry.path("from").asText();
    boolean known = index.isNone() && index.addresses().containsKey(from);
    report.check(known, "review/glossary.yaml", "a source of a contract without a document", from);
  }

  private void used(JsonNode entry, List<Translation.Pair> pairs) {
    String english = entry.path("english").asText();
    List<String> forms = entry.has("forms") ? Json.texts(entry.path("forms")) : own(entry);
    Pattern term = term(english);
    boolean found = false;
    for (Translation.Pair pair : pairs) {
      if (!term.matcher(SPAN.matcher(pair.english()).replaceAll(" ")).find()) continue;
      found = true;
      String text = pair.translated().toLowerCase(Locale.ROOT);
      // A name of the wire may be an English word: it stands in the translation as it is.
      boolean kept = forms.stream().anyMatch(text::contains) || text.contains(english);
      report.check(kept, pair.at(), "for " + english + " one of " + forms, pair.translated());
    }
    report.check(found, "review/glossary.yaml", "a text with " + english, "none");
  }

  private static List<String> own(JsonNode entry) {
    return List.of(entry.path("word").asText().toLowerCase(Locale.ROOT));
  }

  private static Pattern term(String english) {
    String stem = english.endsWith("y") ? english.substring(0, english.length() - 1) : english;
    String end = english.endsWith("y") ? "(?:y|ies)" : "(?:s|es)?";
    return Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(stem) + end + "(?!\\w)");
  }
}
