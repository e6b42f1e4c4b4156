package io.clientela.conformance.stubs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import org.junit.jupiter.api.Test;

class StubSchemaTest {
  private static final Contract CONTRACT =
      new Contract(
          "tiny",
          json(
              """
              {"components": {"schemas": {
                "A": {"type": "object", "description": "-", "properties": {
                  "description": {"type": "string", "description": "-", "example": "x"},
                  "never": false,
                  "b": {"$ref": "#/components/schemas/B"}}},
                "B": {"type": "integer", "format": "int32", "x-wire-scalar": "flag"}}}}
              """));

  @Test
  void itStandsForItselfWithoutTexts() {
    JsonNode schema = json("{\"$ref\": \"#/components/schemas/A\"}");

    assertThat((JsonNode) StubSchema.of(CONTRACT, schema))
        .isEqualTo(
            json(
                """
                {"$ref": "#/$defs/A", "$defs": {
                  "A": {"type": "object", "properties": {
                    "description": {"type": "string"}, "never": false, "b": {"$ref": "#/$defs/B"}}},
                  "B": {"type": "integer", "allOf": [
                    {"minimum": -2147483648, "maximum": 2147483647}]}}}
                """));
  }

  @Test
  void aKeywordThatATextCannotBeHeldAgainstIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ValidText(CONTRACT)
                    .of(json("{\"type\": \"string\", \"contentEncoding\": \"base64\"}")))
        .withMessageContaining("found contentEncoding");
  }

  private static JsonNode json(String text) {
    return Json.read(text);
  }
}
