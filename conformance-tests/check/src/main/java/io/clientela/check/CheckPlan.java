package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.check.PlannedCall.Kind;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.wire.RequestDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The calls of a check, in the contract's order: each operation as its example shows it, with each
 * optional parameter, and without its credential. Operations that write only on demand.
 */
final class CheckPlan {
  private final CheckValues values;
  private final List<PlannedCall> calls = new ArrayList<>();

  private CheckPlan(CheckValues values) {
    this.values = values;
  }

  static List<PlannedCall> of(Contract contract, CheckValues values, boolean writes) {
    CheckPlan plan = new CheckPlan(values);
    for (ContractOperation operation : contract.operations()) {
      if (operation.webhook()) continue;
      if (operation.method().equals("GET")) plan.reading(operation);
      if (!operation.method().equals("GET") && writes) plan.writing(operation);
    }
    return List.copyOf(plan.calls);
  }

  private void reading(ContractOperation operation) {
    RequestDraft smallest = smallest(operation);
    add(operation, Kind.SUCCESS, "as in the example", smallest);
    for (Parameter parameter : operation.parameters()) {
      if (parameter.required() || parameter.in().equals("path")) continue;
      String value =
          values
              .parameter(operation, parameter.name())
              .orElseGet(() -> RequestDraft.example(parameter));
      RequestDraft more = smallest.with(parameter.name(), value);
      add(operation, Kind.VARIANT, "with " + parameter.name(), more);
    }
    withoutCredential(operation, smallest);
  }

  private void writing(ContractOperation operation) {
    RequestDraft smallest = smallest(operation);
    withoutCredential(operation, smallest);
    Optional<JsonNode> given = values.body(operation);
    Optional<Body> body = operation.request();
    if (given.isPresent() || body.isEmpty()) {
      add(operation, Kind.SUCCESS, "as given", given.map(smallest::withBody).orElse(smallest));
      return;
    }
    Map<String, JsonNode> examples = operation.contract().examples(body.get().node());
    examples.forEach(
        (name, example) ->
            add(operation, Kind.SUCCESS, "with the body " + name, smallest.withBody(example)));
  }

  /** No vendor's response to this is a success, so that nothing is changed by it. */
  private void withoutCredential(ContractOperation operation, RequestDraft draft) {
    if (!operation.secured() || operation.scheme().path("in").asText().equals("path")) return;
    add(operation, Kind.WITHOUT_CREDENTIAL, "without a credential", draft.withoutCredential());
  }

  private RequestDraft smallest(ContractOperation operation) {
    RequestDraft draft = RequestDraft.smallest(operation);
    for (Parameter parameter : operation.parameters()) {
      Optional<String> value = values.parameter(operation, parameter.name());
      if (parameter.required() && value.isPresent()) {
        draft = draft.with(parameter.name(), value.get());
      }
    }
    return draft;
  }

  private void add(ContractOperation operation, Kind kind, String what, RequestDraft draft) {
    calls.add(new PlannedCall(operation, kind, what, draft.wire()));
  }
}
