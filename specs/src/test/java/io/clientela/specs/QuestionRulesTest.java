package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionRulesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Is 99 the state of a client that was deleted?",
        "Are names and e-mail addresses kept when they are left out?",
        "Does a creation answer 201?",
        "May an id_interno be sent when the customer is found by it?",
      })
  void oneQuestionForRightOrWrongIsAccepted(String question) {
    assertThat(expected(question, "privacy")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Which form is the rule?                                   | a question for right
          How long can a folio be?                                  | a question for right
          Could the samples be corrected?                           | a question for right
          Is it                                                     | a question for right
          Is it text? Is it a number?                               | a question for right
          Is the contact removed, and is the status 204?            | one question
          Are days in UTC, and which zone has the moment?           | one question
          Is it sent in the body and does orderId protect it?       | one question
          May an id be sent, or is it refused?                      | one question
          """)
  void anOpenOrDoubleQuestionIsReported(String question, String expected) {
    assertThat(expected(question, "form")).singleElement().asString().startsWith(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "severe", "Privacy"})
  void anUnknownHarmIsReported(String harm) {
    assertThat(expected("Is it?", harm)).singleElement().asString().startsWith("a harm of ");
  }

  private static List<String> expected(String question, String harm) {
    ObjectNode decision = JsonNodeFactory.instance.objectNode();
    decision.put("question", question).put("harm", harm);
    Report report = new Report("bsale");
    new QuestionRules(report).check("BSALE-001", decision);
    return report.problems().stream().map(Problem::expected).toList();
  }
}
