package io.clientela.review.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.review.answer.Answers.Answer;
import io.clientela.review.evidence.YamlFile;
import java.util.ArrayList;
import java.util.List;

/** The lines of provenance.yaml, of which only the status of decisions and who answered changes. */
final class ProvenanceText {
  private static final int WIDTH = 100;
  private static final String STATUS = "    status: ";
  private static final String ANSWERED = "    answered:";
  private static final String FOLDED = " ".repeat(8);

  private final String before;
  private final List<String> lines;

  ProvenanceText(String text) {
    this.before = text;
    this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
  }

  void set(Answer answer, Answers from) {
    int start = lines.indexOf("  - id: " + answer.id());
    if (start < 0) throw new IllegalStateException("expected a decision " + answer.id());
    int status = start;
    while (!lines.get(status).startsWith(STATUS)) status++;
    removeAnswered(start);
    lines.set(status, STATUS + answer.verdict().status());
    List<String> answered = new ArrayList<>();
    answered.add(ANSWERED);
    answered.add("      on: " + from.on());
    answered.add("      by: '" + from.by().replace("'", "''") + "'");
    answered.add("      version: " + from.version());
    answered.add("      says: >-");
    answered.addAll(folded(answer.says().isEmpty() ? answer.verdict().word() : answer.says()));
    lines.addAll(status + 1, answered);
  }

  /** The earlier answer of the decision that begins there, if it has one; it follows the status. */
  private void removeAnswered(int start) {
    int at = start + 1;
    while (at < lines.size() && lines.get(at).startsWith("    ")) {
      if (lines.get(at).startsWith(ANSWERED)) {
        do lines.remove(at);
        while (lines.get(at).startsWith("     "));
        return;
      }
      at++;
    }
  }

  private static List<String> folded(String text) {
    List<String> folded = new ArrayList<>();
    StringBuilder line = new StringBuilder(FOLDED);
    for (String word : text.split(" ")) {
      boolean first = line.length() == FOLDED.length();
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        folded.add(line.toString());
        line = new StringBuilder(FOLDED);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    folded.add(line.toString());
    return folded;
  }

  /**
   * The text with all changes.
   *
   * @throws IllegalStateException if anything else would change
   */
  String text() {
    String text = String.join("\n", lines);
    if (!stripped(text).equals(stripped(before))) {
      throw new IllegalStateException("expected only status and answered to change");
    }
    return text;
  }

  private static JsonNode stripped(String yaml) {
    JsonNode tree = YamlFile.parse(yaml);
    for (JsonNode decision : tree.path("decisions")) {
      ((ObjectNode) decision).remove(List.of("status", "answered"));
    }
    return tree;
  }
}
