package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.wire.RequestDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * OpenAPI 3.1 with examples in the way that Specmatic joins request and response: by one name. Each
 * response has one of its own, the first response one for each example of the request. The header
 * {@code Prefer} tells the mock which response is wanted.
 */
final class SpecmaticView implements ToolView.Dialect {
  /** It tries every combination of optional parameters: of eleven, some ten thousand requests. */
  private static final int MOST_OPTIONAL = 2;

  /** An example by name: the response that is wanted, and the request for it. */
  private record Named(String name, int code, int request) {}

  static JsonNode of(Contract contract, List<ContractOperation> operations) {
    return ToolView.of(contract, operations, new SpecmaticView());
  }

  @Override
  public String version() {
    return "3.1.1";
  }

  @Override
  public JsonNode schema(JsonNode schema) {
    return schema;
  }

  @Override
  public void examples(ContractOperation operation, ObjectNode written) {
    Contract contract = operation.contract();
    List<JsonNode> requests =
        operation.request().map(body -> ToolView.examples(contract, body)).orElse(List.of());
    List<Response> responses = responses(operation, written);
    List<Named> all = named(responses, Math.max(1, requests.size()));
    parameters(operation, written, all);
    if (!requests.isEmpty()) {
      ObjectNode examples = ToolView.media(written.get("requestBody")).putObject("examples");
      all.forEach(
          example ->
              examples.putObject(example.name()).set("value", requests.get(example.request())));
    }
    for (Response stated : responses) {
      JsonNode response = written.get("responses").get(Integer.toString(stated.code()));
      stated
          .body()
          .flatMap(body -> ToolView.examples(contract, body).stream().findFirst())
          .ifPresent(example -> exampleOf(response, stated.code(), example, all));
    }
  }

  /**
   * The responses that have an example, so that it takes the request from one, too. Of a form whose
   * refusal has no body it would make 4,608 requests; that refusal is written as the default.
   */
  private static List<Response> responses(ContractOperation operation, ObjectNode written) {
    List<Response> all = operation.responses();
    if (operation.request().filter(Body::multipart).isEmpty()) return all;
    ObjectNode responses = (ObjectNode) written.get("responses");
    for (Response response : all) {
      if (response.body().isPresent()) continue;
      responses.set("default", responses.remove(Integer.toString(response.code())));
    }
    return all.stream().filter(response -> response.body().isPresent()).toList();
  }

  private static List<Named> named(List<Response> responses, int requests) {
    List<Named> all = new ArrayList<>();
    for (Response response : responses) {
      int many = all.isEmpty() ? requests : 1;
      for (int i = 0; i < many; i++)
        all.add(new Named(response.code() + "-" + i, response.code(), i));
    }
    return all;
  }

  private static void parameters(ContractOperation operation, ObjectNode written, List<Named> all) {
    JsonNode stated = written.get("parameters");
    ArrayNode kept = written.putArray("parameters");
    int optional = 0;
    for (int i = 0; i < stated.size(); i++) {
      Parameter parameter = operation.parameters().get(i);
      String example = RequestDraft.example(parameter);
      // A text that begins with a bracket it takes for a list in JSON, and gives up.
      if (example.startsWith("[")) continue;
      ObjectNode shown = (ObjectNode) stated.get(i);
      if (!parameter.required() && ++optional > MOST_OPTIONAL) shown.put("required", true);
      // From a pattern it makes characters that no path can have.
      if (parameter.in().equals("path")) shown.set("schema", withoutPattern(shown.get("schema")));
      ObjectNode examples = shown.putObject("examples");
      all.forEach(named -> examples.putObject(named.name()).put("value", example));
      kept.add(shown);
    }
    ObjectNode prefer = kept.addObject().put("name", "Prefer").put("in", "header");
    prefer.put("required", true).putObject("schema").put("type", "string");
    ObjectNode codes = prefer.putObject("examples");
    all.forEach(example -> codes.putObject(example.name()).put("value", "code=" + example.code()));
  }

  private static JsonNode withoutPattern(JsonNode schema) {
    ObjectNode plain = schema.deepCopy();
    plain.remove("pattern");
    return plain;
  }

  private static void exampleOf(JsonNode response, int code, JsonNode example, List<Named> all) {
    ObjectNode examples = ToolView.media(response).putObject("examples");
    all.stream()
        .filter(named -> named.code() == code)
        .forEach(named -> examples.putObject(named.name()).set("value", example));
  }
}
