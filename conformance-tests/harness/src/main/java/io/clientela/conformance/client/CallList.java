package io.clientela.conformance.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.TypeAdapter;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls of a generated client, to be made later, one or more for each operation. */
final class CallList {
  private final Contract contract;
  private final List<ClientCall> calls = new ArrayList<>();

  CallList(Contract contract) {
    this.contract = contract;
  }

  /**
   * One call.
   *
   * @param body the body that it sends, null if it sends none
   */
  record ClientCall(
      ContractOperation operation, String what, @Nullable JsonNode body, Supplier<?> call) {
    @Override
    public String toString() {
      return operation + ": " + what;
    }
  }

  /** A call without a body. */
  CallList call(String operation, String what, Supplier<?> call) {
    calls.add(new ClientCall(contract.operation(operation), what, null, call));
    return this;
  }

  /** A call for each example of an operation's request body. */
  <T> CallList send(String operation, TypeAdapter<T> adapter, Function<T, ?> call) {
    ContractOperation found = contract.operation(operation);
    Map<String, JsonNode> examples = contract.examples(found.request().orElseThrow().node());
    examples.forEach(
        (name, example) -> {
          T body = decode(adapter, example);
          calls.add(new ClientCall(found, name, example, () -> call.apply(body)));
        });
    return this;
  }

  List<ClientCall> calls() {
    return List.copyOf(calls);
  }

  private static <T> T decode(TypeAdapter<T> adapter, JsonNode example) {
    try {
      return adapter.fromJson(Json.write(example));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot decode " + example, e);
    }
  }
}
