package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerRulesTest {
  private static final String ANSWERED =
      "answered: {on: 2026-11-23, by: API team, says: It is, version: 0.1.1}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: open
          status: confirmed, ANSWERED
          status: depends, ANSWERED
          status: rejected, followed: 0.2.0, ANSWERED
          """)
  void aStatusWithWhatItNeedsIsAccepted(String decision) {
    assertThat(expected(decision, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          status: shut, ANSWERED                                | a status of
          status: confirmed                                     | answered exactly if not open
          status: depends                                       | answered exactly if not open
          status: open, ANSWERED                                | answered exactly if not open
          status: confirmed, followed: 0.2.0, ANSWERED          | followed only if rejected
          status: rejected, ANSWERED                            | followed: the version after 0.1.1
          status: rejected, followed: 0.1.1, ANSWERED           | followed: the version after 0.1.1
          status: rejected, followed: 0.3.0, ANSWERED           | followed: the version after 0.1.1
          status: rejected, followed: soon, ANSWERED            | followed: the version after 0.1.1
          status: rejected, followed: 0.2.0, sets: {}, ANSWERED | no sets of what the vendor rejected
          """)
  void aStatusWithoutWhatItNeedsIsReported(String decision, String expected) {
    assertThat(expected(decision, "")).singleElement().asString().startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by: API team    | by: ''          | a text for by
          says: It is     | says: ''        | a text for says
          , version: 0.1.1 | ''             | a text for version
          on: 2026-11-23  | on: 2026-13-23  | answered on a day
          says: It is     | says: It is, to: me | one of the keys
          """)
  void anAnswerSaysWhoAndWhenAndWhat(String old, String changed, String expected) {
    assertThat(expected(("status: confirmed, " + ANSWERED).replace(old, changed), ""))
        .singleElement()
        .asString()
        .startsWith(expected);
  }

  @Test
  void aClaimThatRestsOnWhatWasRejectedIsReported() {
    String rejected = "status: rejected, followed: 0.2.0, ANSWERED";
    assertThat(expected(rejected, "{at: '#/a', decision: BSALE-001}")).hasSize(1);
    assertThat(expected(rejected, "{at: '#/a', assumed: {type: BSALE-001}}")).hasSize(1);
    assertThat(expected(rejected, "{at: '#/a', assumed: {type: BSALE-002}}")).isEmpty();
  }

  private static List<String> expected(String decision, String claim) {
    JsonNode json = Yaml.parse("{" + decision.replace("ANSWERED", ANSWERED) + "}");
    JsonNode bundle = Yaml.parse("info: {version: 0.2.0}");
    Report report = new Report("bsale");
    new AnswerRules(report, bundle, Yaml.parse("claims: [" + claim + "]")).check("BSALE-001", json);
    return report.problems().stream().map(Problem::expected).toList();
  }
}
