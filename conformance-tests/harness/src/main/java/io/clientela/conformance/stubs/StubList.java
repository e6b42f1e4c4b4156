package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.ContractOperation;
import java.util.ArrayList;
import java.util.List;

/** The mappings of one operation, as they come. */
final class StubList {
  private final ContractOperation operation;
  private final List<Stub> stubs = new ArrayList<>();

  StubList(ContractOperation operation) {
    this.operation = operation;
  }

  void add(String what, Order order, StubRequest request, ObjectNode response) {
    int number = order.number(operation.path().contains("{"));
    stubs.add(new Stub(operation + ": " + what, number, request, response));
  }

  List<Stub> all() {
    return stubs;
  }
}
