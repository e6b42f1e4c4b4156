package io.clientela.conformance.cases;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every case that follows from a bundle. */
public final class BundleCases {
  private static final Map<String, List<Case>> MADE = new ConcurrentHashMap<>();

  private BundleCases() {}

  /** The cases of a vendor's contract as it was bundled, made once. */
  public static List<Case> of(Contract contract) {
    return MADE.computeIfAbsent(contract.vendor(), vendor -> make(Contract.of(vendor)));
  }

  private static List<Case> make(Contract contract) {
    List<Case> cases = new ArrayList<>();
    RequestCases requests = new RequestCases(contract, cases::add);
    ResponseCases responses = new ResponseCases(contract, cases::add);
    for (ContractOperation operation : contract.operations()) {
      requests.of(operation);
      responses.of(operation);
    }
    return List.copyOf(cases);
  }
}
