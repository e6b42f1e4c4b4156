package io.clientela.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import org.junit.jupiter.api.Test;

class ToolViewsTest {
  @Test
  void schemasAreSaidInTheWordsOf30() {
    JsonNode schema =
        Json.read(
            """
            {"type": ["object", "null"], "required": ["type"], "x-note": "n", "if": {},
             "properties": {
               "type": {"const": "mail", "examples": ["mail"]},
               "const": {"type": ["string", "integer"], "minLength": 1},
               "other": {"$ref": "#/components/schemas/Other", "description": "d"}},
             "additionalProperties": false}
            """);
    assertThat(DownConverted.of(schema))
        .isEqualTo(
            Json.read(
                """
                {"type": "object", "nullable": true, "required": ["type"],
                 "properties": {
                   "type": {"enum": ["mail"]},
                   "const": {"minLength": 1},
                   "other": {"$ref": "#/components/schemas/Other"}},
                 "additionalProperties": false}
                """));
  }

  @Test
  void dreddIsGivenOneExampleOfEachAndTheCredentialOfTheQuery() {
    Contract contract = Contract.of("lotinfo");
    JsonNode view = DreddView.of(contract, contract.operations());
    JsonNode operation = view.at("/paths/~1CLIENTS/put");
    assertThat(view.get("openapi").asText()).isEqualTo("3.0.3");
    assertThat(operation.at("/parameters/0/name").asText()).isEqualTo("token");
    assertThat(operation.at("/requestBody/content/application~1json/example").isObject()).isTrue();
    assertThat(operation.get("responses").fieldNames())
        .toIterable()
        .containsExactly("200", "400", "503");
  }

  @Test
  void specmaticIsGivenAnExampleForEachResponseAndEachRequest() {
    Contract contract = Contract.of("lotinfo");
    JsonNode view = SpecmaticView.of(contract, contract.operations());
    JsonNode operation = view.at("/paths/~1CLIENTS/put");
    assertThat(operation.at("/parameters/0/examples/400-0/value").asText()).isEqualTo("code=400");
    assertThat(operation.at("/requestBody/content/application~1json/examples").fieldNames())
        .toIterable()
        .containsExactly("200-0", "200-1", "200-2", "200-3", "400-0", "503-0");
    assertThat(operation.at("/responses/400/content/application~1json/examples").fieldNames())
        .toIterable()
        .containsExactly("400-0");
  }

  @Test
  void webhooksAreServedAndTestedAsPaths() {
    Contract contract = Contract.of("koibox");
    assertThat(Served.of(contract).at("/paths/~1customerCreated/post").isObject()).isTrue();
    assertThat(contract.root().has("webhooks")).isTrue();
    assertThat(DreddView.of(contract, contract.operations()).at("/paths/~1customerCreated/post"))
        .isNotEmpty();
  }

  @Test
  void aToolIsGivenWhatTheMutantHasASayIn() {
    Contract contract = Contract.of("koibox");
    assertThat(ReachedOperations.of(contract, "/webhooks/customerCreated/post"))
        .extracting(ContractOperation::path)
        .containsExactly("/customerCreated");
    assertThat(ReachedOperations.of(contract, "/components/securitySchemes/apiKey"))
        .extracting(ContractOperation::path)
        .containsExactly("/clientes/");
  }
}
