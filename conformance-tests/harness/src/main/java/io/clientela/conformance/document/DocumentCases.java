package io.clientela.conformance.document;

import io.clientela.conformance.cases.Case;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import java.util.List;

/**
 * What the documents say may be sent and sent back, as cases. It is read from the resources {@code
 * /<vendor>/conformance/operations/<operationId>.yaml}, one for each operation of each contract.
 */
public final class DocumentCases {
  private DocumentCases() {}

  /** The cases of all vendors. */
  public static List<Case> all() {
    return Contract.all().stream().flatMap(contract -> of(contract).stream()).toList();
  }

  /**
   * The cases of one vendor.
   *
   * @throws IllegalArgumentException if the file of an operation is missing or wrong; the message
   *     names vendor, file and row
   */
  public static List<Case> of(Contract contract) {
    return Contract.of(contract.vendor()).operations().stream()
        .flatMap(operation -> of(operation).stream())
        .toList();
  }

  private static List<Case> of(ContractOperation operation) {
    return of(operation, OperationFile.read(operation.contract().vendor(), operation.id()));
  }

  static List<Case> of(ContractOperation operation, OperationFile file) {
    OperationCases cases = new OperationCases(operation, file.credential());
    file.each("requestLines", cases::addLines);
    file.each("requestBodies", cases::addRequestBodies);
    file.each("responseBodies", cases::addResponseBodies);
    return cases.all();
  }
}
