package io.clientela.conformance.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.Case.Question;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.ParameterValue;
import io.clientela.conformance.probe.Probes;
import io.clientela.conformance.probe.Variations;
import io.clientela.conformance.probe.Variations.Variation;
import io.clientela.conformance.wire.Multipart;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.ScriptedResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cases about what an operation is sent: credential, parameters and body. */
final class RequestCases {
  private static final String WITH_A_SLASH = "a/b";

  private final Contract contract;
  private final Consumer<Case> cases;

  RequestCases(Contract contract, Consumer<Case> cases) {
    this.contract = contract;
    this.cases = cases;
  }

  void of(ContractOperation operation) {
    RequestDraft full = RequestDraft.full(operation);
    add(full, "with every parameter", true, List.of(operation.pointer()));
    add(RequestDraft.smallest(operation), "smallest", true, List.of(operation.pointer()));
    if (operation.secured()) {
      String security =
          operation.node().has("security") ? operation.pointer() + "/security" : "/security";
      add(
          full.withoutCredential(),
          "without a credential",
          false,
          List.of(security, operation.pointer(), "/components/securitySchemes"));
    }
    operation.parameters().forEach(parameter -> parameter(operation, parameter));
    operation.request().ifPresent(body -> body(operation, body));
  }

  private void parameter(ContractOperation operation, Parameter parameter) {
    RequestDraft smallest = RequestDraft.smallest(operation);
    JsonNode schema = parameter.node().get("schema");
    List<String> coveredPointers =
        List.of(parameter.pointer(), operation.pointer() + "/parameters");
    add(
        smallest.with(parameter.name(), RequestDraft.example(parameter)),
        parameter.name() + " by example",
        true,
        coveredPointers);
    JsonNode resolved = contract.resolve(schema);
    List<String> deep = new ArrayList<>(coveredPointers);
    if (schema.has("$ref")) deep.add(Contract.target(schema));
    for (String text : texts(parameter, resolved)) {
      JsonNode value = decoded(resolved, text);
      Question question =
          new Question(
              parameter.pointer() + "/schema",
              value,
              contract.oracle().accepts(schema, value),
              Question.place(parameter.node()));
      add(smallest.with(parameter.name(), text), parameter.name() + " = " + text, question, deep);
    }
  }

  private static Set<String> texts(Parameter parameter, JsonNode schema) {
    Set<String> texts = new LinkedHashSet<>();
    boolean path = parameter.in().equals("path");
    if (path) texts.add(WITH_A_SLASH);
    for (JsonNode probe : Probes.of(schema, decoded(schema, RequestDraft.example(parameter)))) {
      if (parameter.list()) {
        if (isList(probe)) texts.add(Json.write(probe));
        if (isItem(probe)) texts.add(Json.write(Json.MAPPER.createArrayNode().add(probe)));
        continue;
      }
      if (!probe.isValueNode() || probe.isNull()) continue;
      if (!path || probe.asText().matches("[\\w.@-]+")) texts.add(probe.asText());
    }
    return texts;
  }

  /** Whether a query can hold it: some values that are texts or numbers. */
  private static boolean isList(JsonNode value) {
    return value.isArray()
        && !value.isEmpty()
        && value.valueStream().allMatch(RequestCases::isItem);
  }

  private static boolean isItem(JsonNode value) {
    return value.isNumber() || (value.isTextual() && !value.asText().isEmpty());
  }

  /** A parameter's text as the value that its schema means; a list is written as JSON. */
  private static JsonNode decoded(JsonNode schema, String text) {
    if (!schema.path("type").asText().equals("array")) return ParameterValue.of(schema, text);
    List<String> items = Json.read(text).valueStream().map(JsonNode::asText).toList();
    return ParameterValue.ofAll(schema.path("items"), items);
  }

  private void body(ContractOperation operation, Body body) {
    RequestDraft smallest = RequestDraft.smallest(operation);
    List<String> coveredPointers = List.of(body.pointer(), operation.pointer() + "/requestBody");
    if (operation.requestRequired()) {
      add(smallest.withBody(null), "without a body", false, coveredPointers);
    }
    RequestDraft other = smallest.withContentType("application/x-unheard-of");
    add(other, "of another media type", false, coveredPointers);
    String schemaPointer = body.pointer() + "/schema";
    Variations variations = new Variations(contract);
    contract
        .examples(body.node())
        .forEach(
            (name, example) -> {
              Question asIs = new Question(schemaPointer, asSent(body, example), true);
              add(smallest.withBody(example), "example " + name, asIs, coveredPointers);
              for (Variation variation : variations.of(body.schema(), schemaPointer, example)) {
                if (body.multipart() && !formable(variation.value())) continue;
                JsonNode value = asSent(body, variation.value());
                boolean valid = contract.oracle().accepts(body.schema(), value);
                add(
                    smallest.withBody(variation.value()),
                    "body " + variation.what(),
                    new Question(schemaPointer, value, valid),
                    List.of(variation.pointer(), body.pointer()));
              }
            });
  }

  /** Whether a form can hold the value: an object of texts and maps of texts. */
  private static boolean formable(JsonNode value) {
    if (!value.isObject() || value.isEmpty()) return false;
    for (JsonNode member : value) {
      if (member.isArray() || member.isNull()) return false;
      for (JsonNode deep : member) {
        if (!deep.isValueNode() || deep.isNull()) return false;
      }
      if (member.isObject() && member.isEmpty()) return false;
    }
    return true;
  }

  private static JsonNode asSent(Body body, JsonNode value) {
    return body.multipart() ? Multipart.decode(Multipart.encode(value)) : value;
  }

  private void add(
      RequestDraft draft, String what, Question question, List<String> coveredPointers) {
    add(draft, what, question.valid(), coveredPointers, question);
  }

  private void add(RequestDraft draft, String what, boolean valid, List<String> coveredPointers) {
    add(draft, what, valid, coveredPointers, null);
  }

  private void add(
      RequestDraft draft,
      String what,
      boolean valid,
      List<String> coveredPointers,
      @Nullable Question question) {
    ScriptedResponse response = firstResponse(draft.operation());
    cases.accept(
        new Case(
            draft.operation(),
            what,
            draft.wire(),
            response,
            valid,
            true,
            coveredPointers,
            question));
  }

  private ScriptedResponse firstResponse(ContractOperation operation) {
    Response first = operation.responses().get(0);
    return first
        .body()
        .map(body -> contract.examples(body.node()).values().iterator().next())
        .map(example -> ScriptedResponse.json(first.code(), example))
        .orElseGet(() -> ScriptedResponse.empty(first.code()));
  }
}
