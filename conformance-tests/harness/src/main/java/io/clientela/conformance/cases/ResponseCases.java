package io.clientela.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.Case.Question;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Pointers;
import io.clientela.conformance.probe.Completion;
import io.clientela.conformance.probe.Variations;
import io.clientela.conformance.probe.Variations.Variation;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cases about the responses of an operation: status, media type and body. */
final class ResponseCases {
  private static final byte[] TEXT = "x".getBytes(StandardCharsets.UTF_8);

  private final Contract contract;
  private final Consumer<Case> cases;

  ResponseCases(Contract contract, Consumer<Case> cases) {
    this.contract = contract;
    this.cases = cases;
  }

  void of(ContractOperation operation) {
    operation.responses().forEach(response -> response(operation, response));
    undocumentedStatus(operation);
  }

  private void response(ContractOperation operation, Response response) {
    String pointer = operation.pointer() + "/responses" + Pointers.step(response.status());
    List<String> coveredPointers = List.of(pointer, response.pointer());
    if (response.body().isEmpty()) {
      add(
          operation,
          response.status(),
          ScriptedResponse.empty(response.code()),
          true,
          coveredPointers,
          null);
      return;
    }
    Body body = response.body().get();
    Variations variations = new Variations(contract);
    contract
        .examples(body.node())
        .forEach(
            (name, example) ->
                example(operation, response, variations, name, example, coveredPointers));
    JsonNode first = contract.examples(body.node()).values().iterator().next();
    example(
        operation,
        response,
        variations,
        "with every property",
        new Completion(contract).of(body.schema(), first),
        coveredPointers);
    add(
        operation,
        response.status() + " as plain text",
        new ScriptedResponse(response.code(), "text/plain", TEXT),
        false,
        List.of(body.pointer(), pointer),
        null);
  }

  private void example(
      ContractOperation operation,
      Response response,
      Variations variations,
      String name,
      JsonNode example,
      List<String> coveredPointers) {
    Body body = response.body().orElseThrow();
    String schemaPointer = body.pointer() + "/schema";
    Question asIs = new Question(schemaPointer, example, true);
    ScriptedResponse whole = ScriptedResponse.json(response.code(), example);
    add(operation, response.status() + " " + name, whole, true, coveredPointers, asIs);
    for (Variation variation : variations.of(body.schema(), schemaPointer, example)) {
      boolean valid = contract.oracle().accepts(body.schema(), variation.value());
      add(
          operation,
          response.status() + " " + variation.what(),
          ScriptedResponse.json(response.code(), variation.value()),
          valid,
          List.of(variation.pointer(), body.pointer(), coveredPointers.get(0)),
          new Question(schemaPointer, variation.value(), valid));
    }
  }

  private void undocumentedStatus(ContractOperation operation) {
    List<String> statuses = operation.responses().stream().map(Response::status).toList();
    if (statuses.contains("default")) return;
    boolean range = statuses.contains("2XX");
    add(
        operation,
        "a status that is not documented",
        ScriptedResponse.empty(range ? 302 : 299),
        false,
        List.of(operation.pointer() + "/responses"),
        null);
  }

  private void add(
      ContractOperation operation,
      String what,
      ScriptedResponse response,
      boolean valid,
      List<String> coveredPointers,
      @Nullable Question question) {
    WireRequest request = RequestDraft.smallest(operation).wire();
    cases.accept(
        new Case(
            operation,
            "responds " + what,
            request,
            response,
            true,
            valid,
            coveredPointers,
            question));
  }
}
