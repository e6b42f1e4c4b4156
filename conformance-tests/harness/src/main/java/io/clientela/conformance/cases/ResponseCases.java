package io.clientela.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.Case.Question;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Answer;
import io.clientela.conformance.contract.ContractOperation.Body;
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

/** The cases about what an operation answers: status, media type and body. */
final class ResponseCases {
  private static final byte[] TEXT = "x".getBytes(StandardCharsets.UTF_8);

  private final Contract contract;
  private final Consumer<Case> cases;

  ResponseCases(Contract contract, Consumer<Case> cases) {
    this.contract = contract;
    this.cases = cases;
  }

  void of(ContractOperation operation) {
    operation.answers().forEach(answer -> answer(operation, answer));
    undocumentedStatus(operation);
  }

  private void answer(ContractOperation operation, Answer answer) {
    String pointer = operation.pointer() + "/responses/" + Pointers.escape(answer.status());
    List<String> touches = List.of(pointer, answer.pointer());
    if (answer.body().isEmpty()) {
      add(operation, answer.status(), ScriptedResponse.empty(answer.code()), true, touches, null);
      return;
    }
    Body body = answer.body().get();
    Variations variations = new Variations(contract);
    contract
        .examples(body.node())
        .forEach((name, example) -> example(operation, answer, variations, name, example, touches));
    JsonNode first = contract.examples(body.node()).values().iterator().next();
    example(
        operation,
        answer,
        variations,
        "with every property",
        new Completion(contract).of(body.schema(), first),
        touches);
    add(
        operation,
        answer.status() + " as plain text",
        new ScriptedResponse(answer.code(), "text/plain", TEXT),
        false,
        List.of(body.pointer(), pointer),
        null);
  }

  private void example(
      ContractOperation operation,
      Answer answer,
      Variations variations,
      String name,
      JsonNode example,
      List<String> touches) {
    Body body = answer.body().orElseThrow();
    String schemaPointer = body.pointer() + "/schema";
    Question asIs = new Question(schemaPointer, example, true);
    ScriptedResponse whole = ScriptedResponse.json(answer.code(), example);
    add(operation, answer.status() + " " + name, whole, true, touches, asIs);
    for (Variation variation : variations.of(body.schema(), schemaPointer, example)) {
      boolean fits = contract.oracle().accepts(body.schema(), variation.value());
      add(
          operation,
          answer.status() + " " + variation.what(),
          ScriptedResponse.json(answer.code(), variation.value()),
          fits,
          List.of(variation.pointer(), body.pointer(), touches.get(0)),
          new Question(schemaPointer, variation.value(), fits));
    }
  }

  private void undocumentedStatus(ContractOperation operation) {
    List<String> statuses = operation.answers().stream().map(Answer::status).toList();
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
      ScriptedResponse answer,
      boolean fits,
      List<String> touches,
      @Nullable Question question) {
    WireRequest request = RequestDraft.smallest(operation).wire();
    cases.accept(
        new Case(operation, "answers " + what, request, answer, true, fits, touches, question));
  }
}
