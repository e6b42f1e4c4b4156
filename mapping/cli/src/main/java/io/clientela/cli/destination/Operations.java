package io.clientela.cli.destination;

import io.clientela.runtime.Operation;
import java.util.List;

/** Finds an operation of a contract by its name. */
final class Operations {
  private Operations() {}

  static Operation named(String id, List<Operation> operations) {
    return operations.stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the contract has no operation " + id));
  }
}
