package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.client.JsonEquivalence;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonEquivalenceTest {
  private static final Contract CONTRACT =
      new Contract(
          "sample",
          Json.read(
              """
              {"components": {"schemas": {
                "Flag": {"x-wire-scalar": "flag"},
                "Lenient": {"x-wire-scalar": "lenientFlag"},
                "Decimal": {"x-wire-scalar": "decimalText"},
                "Seconds": {"x-wire-scalar": "lenientEpochSeconds"},
                "Text": {"x-wire-scalar": "textOrInteger"},
                "Day": {"x-wire-scalar": "dottedDate"},
                "Province": {"x-integer-form": "id",
                  "properties": {"id": {"type": "integer"}, "text": {"type": "string"}}},
                "Plain": {"type": "object", "properties": {
                  "flag": {"$ref": "#/components/schemas/Lenient"},
                  "list": {"type": "array", "items": {"$ref": "#/components/schemas/Decimal"}}}}
              }}}
              """));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lenient  | true        | 1",
        "Lenient  | \"1\"       | true",
        "Lenient  | \"false\"   | 0",
        "Lenient  | \"\"        | null",
        "Decimal  | \"10000.0\" | 10000",
        "Decimal  | \"\"        | null",
        "Seconds  | \"1437\"    | 1437",
        "Text     | 12          | \"12\"",
        "Day      | \"10.01.1985\" | \"10.01.1985\"",
        "Province | 680         | {\"id\": 680}",
        "Province | {\"id\": 680, \"text\": null} | 680",
        "Plain    | {\"flag\": 1}    | {\"flag\": true, \"other\": null}",
        "Plain    | {\"list\": [\"1.50\"]} | {\"list\": [1.5]}",
        "Plain    | {\"other\": 1.0} | {\"other\": 1}"
      })
  void theseSayTheSame(String schema, String left, String right) {
    assertThat(differences(schema, left, right)).isEmpty();
    assertThat(differences(schema, right, left)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lenient  | true        | false",
        "Lenient  | 0           | null",
        "Lenient  | 2           | true",
        "Decimal  | 0           | null",
        "Decimal  | \"0.1\"     | 0.10001",
        "Text     | \"012\"     | 12",
        "Text     | \"\"        | null",
        "Day      | \"10.01.1985\" | \"1985-01-10\"",
        "Province | 680         | {\"value\": 680}",
        "Province | 680         | {\"id\": 680, \"text\": \"Sevilla\"}",
        "Province | 680         | null",
        "Plain    | {\"other\": true} | {\"other\": 1}",
        "Plain    | {\"other\": \"1\"} | {\"other\": 1}",
        "Plain    | {\"list\": []}    | {\"list\": [null]}",
        "Plain    | {\"list\": [1, 2]} | {\"list\": [2, 1]}",
        "Plain    | {\"other\": {}}   | {}"
      })
  void theseDoNot(String schema, String left, String right) {
    assertThat(differences(schema, left, right)).isNotEmpty();
    assertThat(differences(schema, right, left)).isNotEmpty();
  }

  @Test
  void aDifferenceNamesItsPlaceAndBothValues() {
    assertThat(differences("Plain", "{\"list\": [1]}", "{\"list\": [2]}"))
        .isEqualTo(List.of("/list/0: 1 became 2"));
  }

  private static List<String> differences(String schema, String left, String right) {
    return JsonEquivalence.differences(
        CONTRACT, CONTRACT.schema(schema), Json.read(left), Json.read(right));
  }
}
