package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CodeTextRulesTest {
  private static final String CONTRACT =
      """
      paths:
        /clients:
          get:
            parameters:
              - name: kind
                in: query
                description: 'Which. `I`: Internal. `E`: By mail.'
                schema: {$ref: '#/components/schemas/Kind'}
      components:
        schemas:
          Kind:
            type: string
            description: 'A kind. `I`: Internal. `E`: By mail.'
            enum: [I, E]
            x-enum-descriptions: [Internal., By mail.]
            x-enumDescriptions: {I: Internal., E: By mail.}
          Client:
            type: object
            properties:
              kind:
                $ref: '#/components/schemas/Kind'
                description: 'Its kind. `I`: Internal. `E`: By mail.'
              other:
                $ref: '#/components/schemas/Kind'
      """;

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyContractTellsItsCodes(String vendor) {
    Problem.assertNone(problems(vendor, Yaml.parse(Contracts.bundle(vendor))));
  }

  @Test
  void aContractThatTellsItsCodesIsAccepted() {
    assertThat(problems("bsale", Yaml.parse(CONTRACT))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {I: Internal., E: By mail.}  | {I: Internal.}         | x-enumDescriptions of E
          {I: Internal., E: By mail.}  | {I: By mail., E: By mail.} | x-enumDescriptions of I
          "Which. `I`: Internal. "     | "Which. "              | a description with `I`: Internal.
          "Its kind. `I`: Internal. "  | "Its kind. "           | a description with `I`: Internal.
          "A kind. `I`: Internal. "    | "A kind. "             | a description with `I`: Internal.
          """)
  void aCodeThatIsNotToldIsReported(String old, String changed, String expected) {
    assertThat(CONTRACT).contains(old);

    assertThat(problems("bsale", Yaml.parse(CONTRACT.replace(old, changed))))
        .extracting(Problem::expected)
        .containsExactly(expected);
  }

  private static List<Problem> problems(String vendor, JsonNode bundle) {
    Report report = new Report(vendor);
    new CodeTextRules(report, bundle).check();
    return report.problems();
  }
}
