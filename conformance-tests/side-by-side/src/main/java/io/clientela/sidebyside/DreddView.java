package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.RequestDraft;
import java.util.List;

/**
 * OpenAPI 3.0 with one example for each parameter and body. A credential in the query is a
 * parameter, since Dredd leaves security schemes out; one in a header is an option of its own.
 */
final class DreddView implements ToolView.Dialect {
  static JsonNode of(Contract contract, List<ContractOperation> operations) {
    return ToolView.of(contract, operations, new DreddView());
  }

  @Override
  public String version() {
    return "3.0.3";
  }

  @Override
  public JsonNode schema(JsonNode schema) {
    return DownConverted.of(schema);
  }

  @Override
  public void examples(ContractOperation operation, ObjectNode written) {
    ArrayNode parameters = (ArrayNode) written.get("parameters");
    List<Parameter> stated = operation.parameters();
    for (int i = 0; i < stated.size(); i++) {
      ((ObjectNode) parameters.get(i)).put("example", RequestDraft.example(stated.get(i)));
    }
    if (operation.secured() && operation.scheme().get("in").asText().equals("query")) {
      parameters.add(credential(operation.scheme()));
    }
    Contract contract = operation.contract();
    operation
        .request()
        .filter(body -> !body.multipart())
        .map(body -> ToolView.examples(contract, body).get(0))
        .ifPresent(example -> ToolView.media(written.get("requestBody")).set("example", example));
    for (Response documented : operation.responses()) {
      JsonNode response = written.get("responses").get(Integer.toString(documented.code()));
      documented
          .body()
          .flatMap(body -> ToolView.examples(contract, body).stream().findFirst())
          .ifPresent(example -> ToolView.media(response).set("example", example));
    }
  }

  private static ObjectNode credential(JsonNode scheme) {
    ObjectNode parameter = Json.MAPPER.createObjectNode().put("in", "query");
    parameter.put("name", scheme.get("name").asText());
    parameter.put("required", true).put("example", RequestDraft.CREDENTIAL);
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }
}
