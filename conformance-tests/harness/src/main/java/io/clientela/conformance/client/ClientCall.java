package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call of a generated client from the examples of its contract.
 *
 * @param what the name of the body's example, or which parameters are sent
 * @param values of parameters, by their names in the contract
 * @param body the body that it sends, null if it sends none
 */
public record ClientCall(
    ContractOperation operation, String what, Map<String, String> values, @Nullable JsonNode body) {

  /** The calls of a contract: each operation with each example, and with all of its parameters. */
  public static List<ClientCall> all(Contract contract) {
    List<ClientCall> all = new ArrayList<>();
    for (ContractOperation operation : contract.operations()) {
      if (!operation.webhook()) addTo(all, operation);
    }
    return all;
  }

  /** The call of an operation with what it has to have, and the first example of its body. */
  public static ClientCall smallest(ContractOperation operation) {
    List<ClientCall> calls = new ArrayList<>();
    addTo(calls, operation);
    return calls.get(0);
  }

  private static void addTo(List<ClientCall> all, ContractOperation operation) {
    Map<String, String> required = required(operation);
    Map<String, String> every = every(operation);
    if (operation.request().isEmpty()) {
      all.add(new ClientCall(operation, "with what is required", required, null));
    } else {
      operation
          .contract()
          .examples(operation.request().get().node())
          .forEach((name, body) -> all.add(new ClientCall(operation, name, required, body)));
    }
    if (every.size() > required.size()) {
      JsonNode body = all.get(all.size() - 1).body();
      all.add(new ClientCall(operation, "with every parameter", every, body));
    }
  }

  private static Map<String, String> required(ContractOperation operation) {
    Map<String, String> values = every(operation);
    JsonNode oneOf = operation.node().path("x-require-one-of");
    operation.parameters().stream()
        .filter(parameter -> !parameter.required())
        .filter(parameter -> !parameter.name().equals(oneOf.path(0).asText()))
        .forEach(parameter -> values.remove(parameter.name()));
    return values;
  }

  private static Map<String, String> every(ContractOperation operation) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : operation.parameters()) {
      if (!parameter.secret()) values.put(parameter.name(), RequestDraft.example(parameter));
    }
    return values;
  }

  /** What the contract makes of it: the request that the client has to send. */
  public WireRequest request() {
    RequestDraft draft = RequestDraft.smallest(operation).withBody(body);
    for (Map.Entry<String, String> value : values.entrySet()) {
      draft = draft.with(value.getKey(), value.getValue());
    }
    return draft.wire();
  }

  /** Makes the call; see {@link ContractClient.Open#call}. */
  public @Nullable Object by(ContractClient.Open client) {
    return client.call(operation, values, body, shown -> {});
  }

  @Override
  public String toString() {
    return operation + ": " + what;
  }
}
