package io.clientela.sidebyside;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractSlice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which operations a place of a contract has a say in. */
final class ReachedOperations {
  private ReachedOperations() {}

  /** The operations that lead to a pointer, in contract order. */
  static List<ContractOperation> of(Contract contract, String pointer) {
    return contract.operations().stream()
        .filter(operation -> leads(contract, operation, pointer))
        .toList();
  }

  private static boolean leads(Contract contract, ContractOperation operation, String pointer) {
    if (within(pointer, operation.itemPointer())) return true;
    if (pointer.startsWith("/components/securitySchemes/")) return operation.secured();
    Set<String> used = new HashSet<>();
    ContractSlice.collect(contract.root(), contract.root().at(operation.itemPointer()), used);
    return used.stream().anyMatch(component -> within(pointer, component));
  }

  private static boolean within(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + "/");
  }
}
