package io.clientela.conformance.mocks;

import io.clientela.conformance.cases.BundleCases;
import io.clientela.conformance.cases.Case;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.document.DocumentCases;
import io.clientela.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A request that mocks are compared by. */
record MockRequest(ContractOperation operation, String what, WireRequest wire) {
  /** What the suite sends in its cases and what it does not, each request once. */
  static List<MockRequest> of(Contract contract) {
    Map<List<Object>, MockRequest> all = new LinkedHashMap<>();
    Stream<Case> cases =
        Stream.concat(BundleCases.of(contract).stream(), DocumentCases.all().stream())
            .filter(one -> one.operation().contract().vendor().equals(contract.vendor()));
    cases
        .map(one -> new MockRequest(one.operation(), one.what(), one.request()))
        .forEach(request -> all.putIfAbsent(request.identity(), request));
    for (ContractOperation operation : contract.operations()) {
      new OtherRequests(operation)
          .all()
          .forEach(request -> all.putIfAbsent(request.identity(), request));
    }
    return List.copyOf(all.values());
  }

  private List<Object> identity() {
    String body = wire.body() == null ? "" : new String(wire.body(), StandardCharsets.UTF_8);
    return List.of(
        operation.mock(),
        wire.method(),
        wire.target(),
        wire.headers(),
        String.valueOf(wire.contentType()),
        body);
  }

  @Override
  public String toString() {
    return operation + " " + what;
  }
}
