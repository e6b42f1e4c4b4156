package io.clientela.review.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.review.Workspace;
import io.clientela.review.evidence.Decision;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.text.VendorTexts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswersFileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final String SECOND =
      """
        TOMTICKET-002:
          of: "SECOND"
          answer: wrong
          says: "It is sent as 'text',\\n  and not encoded: # all of it."
      """;

  @TempDir private Path folder;
  private Workspace workspace;
  private String file;
  private String second;
  private String version;

  @BeforeEach
  void askedQuestions() {
    workspace = Workspace.in(folder);
    AskedContract contract = AskedContract.read("tomticket", workspace.provenance("tomticket"));
    file =
        """
        clientela-review: 1
        vendor: tomticket
        version: "VERSION"
        questions: "QUESTIONS"
        by: "API team"
        on: 2026-11-26
        answers:
          TOMTICKET-001:
            of: "FIRST"
            answer: right
            says: ""
        """
            .replace("VERSION", contract.version())
            .replace("QUESTIONS", contract.questions())
            .replace("FIRST", hash(contract, "TOMTICKET-001"));
    second = SECOND.replace("SECOND", hash(contract, "TOMTICKET-002"));
    version = contract.version();
  }

  private static String hash(AskedContract contract, String id) {
    return VendorTexts.hash(contract.decisions().get(id));
  }

  @Test
  void answersChangeStatusAndSayWhoAndWhenAndNothingElse() throws IOException {
    List<String> before = lines();

    List<String> changes = apply(file + second);

    assertThat(changes)
        .containsExactly("TOMTICKET-001: open -> confirmed", "TOMTICKET-002: open -> rejected");
    List<String> added = lines().stream().filter(line -> !before.contains(line)).toList();
    assertThat(added)
        .containsExactly(
            "    status: confirmed",
            "    answered:",
            "      on: 2026-11-26",
            "      by: 'API team'",
            "      version: " + version,
            "      says: >-",
            "        right",
            "    status: rejected",
            "    answered:",
            "      on: 2026-11-26",
            "      by: 'API team'",
            "      version: " + version,
            "      says: >-",
            "        It is sent as 'text', and not encoded: # all of it.");
    assertThat(lines()).hasSize(before.size() + 12);
    assertThat(decision("TOMTICKET-002").answered())
        .isEqualTo(
            new Decision.Answered(
                "2026-11-26", "API team", "It is sent as 'text', and not encoded: # all of it."));
  }

  @Test
  void aLaterAnswerTakesThePlaceOfAnEarlierOne() throws IOException {
    apply(file);
    List<String> once = lines();

    apply(file.replace("on: 2026-11-26", "on: 2026-11-27").replace("says: \"\"", "says: It is."));

    assertThat(lines()).hasSameSizeAs(once);
    assertThat(decision("TOMTICKET-001").answered().says()).isEqualTo("It is.");
    assertRefused(file, "an answer after 2026-11-27");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: "               | version: "0               | version: expected
          questions: "             | questions: "0             | questions: expected
          vendor: tomticket        | vendor: ../../etc         | vendor: expected one of
          vendor: tomticket        | vendor: [tomticket]       | expected maps, found a list
          clientela-review: 1      | clientela-review: 2       | clientela-review: expected 1, found 2
          clientela-review: 1      | clientela: 1              | the file: expected the keys
          on: 2026-11-26           | on: 2026-11-31            | on: expected a day
          on: 2026-11-26           | on: 2027-01-01            | on: expected a day that has been
          by: "API team"           | by: ""                    | by: expected a role or department
          by: "API team"           | by: "api\\u0007team"      | control characters
          by: "API team"           | by: "team@example.com"    | by: expected no e-mail address
          by: "API team"           | by: !!java.net.URL "http" | an anchor, an alias or a tag
          by: "API team"           | by: Yes                   | by: expected a text
          says: ""                 | says: *a                  | an anchor, an alias or a tag
          says: ""                 | says: "\\u202Etxt.exe"    | control characters
          says: ""                 | says: {a: {b: c}}         | more
          says: ""                 | said: ""                  | TOMTICKET-001: expected the keys
          answer: right            | answer: maybe             | expected right, wrong or depends, found maybe
          answer: right            | answer: wrong             | TOMTICKET-001/says: expected how it is
          answer: right            | answer: depends           | TOMTICKET-001/says: expected how it is
          of: "                    | of: "0                    | TOMTICKET-001/of: expected
          TOMTICKET-001:           | TOMTICKET-099:            | answers: expected ids of questions
          TOMTICKET-001:           | "TOMTICKET-001: - id":    | answers: expected ids of questions
          answers:                 | answers: {}               | expected a YAML file
          on: 2026-11-26           | on: 2026-11-26\\non: 2026-11-26 | expected a YAML file
          answers:                 | ---\\nanswers:             | a second one
          """)
  void aFileForAnotherContractOrABrokenOneChangesNothing(
      String old, String changed, String expected) {
    assertThat(file).contains(old);

    assertRefused(file.replace(old, changed.replace("\\n", "\n")), expected);
  }

  @Test
  void aHugeDeepOrBinaryFileChangesNothing() throws IOException {
    assertRefused(file + "#".repeat(300_000), "at most 262144 bytes");
    assertRefused("{a: ".repeat(20_000), "found");
    assertRefused("[".repeat(20_000), "found");
    assertRefused("", "vendor: expected one of");
    assertRefused(
        file.replace("says: \"\"", "says: " + "x".repeat(2001)), "at most 2000 characters");
    Path binary = folder.resolve("binary.yaml");
    Files.write(binary, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
    assertThatThrownBy(() -> answers().apply(binary))
        .isInstanceOf(RefusedAnswersException.class)
        .hasMessageContaining("expected a file in UTF-8");
  }

  private void assertRefused(String text, String expected) {
    byte[] before = bytes();

    assertThatThrownBy(() -> apply(text))
        .isInstanceOf(RefusedAnswersException.class)
        .hasMessageContaining("nothing was changed")
        .hasMessageContaining(expected);
    assertThat(Arrays.equals(bytes(), before)).isTrue();
  }

  private List<String> apply(String text) throws IOException {
    Path answers = folder.resolve("answers.yaml");
    Files.writeString(answers, text, StandardCharsets.UTF_8);
    return answers().apply(answers);
  }

  private AnswersFile answers() {
    return new AnswersFile(workspace.specs(), TODAY);
  }

  private Decision decision(String id) {
    return Provenance.read(workspace.provenance("tomticket")).decision(id);
  }

  private List<String> lines() {
    return Workspace.read(workspace.provenance("tomticket")).lines().toList();
  }

  private byte[] bytes() {
    return Workspace.read(workspace.provenance("tomticket")).getBytes(StandardCharsets.UTF_8);
  }
}
