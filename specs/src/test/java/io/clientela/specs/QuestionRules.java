package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a vendor is asked: one question for each decision, to which "right", "wrong, it is ..." or
 * "it depends" is an answer, with the worst that comes of a wrong decision.
 */
final class QuestionRules {
  private static final Set<String> HARMS = Set.of("privacy", "money", "data", "form");
  private static final Pattern CLOSED =
      Pattern.compile("(Is|Are|Does|Do|May|Can|Must|Has|Have|Will|Were|Was)\\b[^?]*\\?");
  private static final Pattern SECOND =
      Pattern.compile(
          "(,? and|;|:|, or) (is|are|does|do|may|can|must|has|what|which|how|when|until|whether)\\b");

  private final Report report;

  QuestionRules(Report report) {
    this.report = report;
  }

  void check(String id, JsonNode decision) {
    String question = decision.path("question").asText();
    boolean closed = CLOSED.matcher(question).matches();
    report.check(closed, id, "a question for right, wrong or it depends", question);
    boolean single = !SECOND.matcher(question).find();
    report.check(single, id, "one question, not two in one", question);
    String harm = decision.path("harm").asText();
    report.check(HARMS.contains(harm), id, "a harm of " + HARMS, harm);
  }
}
