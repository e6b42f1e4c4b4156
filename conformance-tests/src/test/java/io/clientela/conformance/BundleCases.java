package io.clientela.conformance;

import java.util.ArrayList;
import java.util.List;

/** Every case that follows from a bundle. */
final class BundleCases {
  private BundleCases() {}

  static List<Case> of(Contract contract) {
    List<Case> cases = new ArrayList<>();
    RequestCases requests = new RequestCases(contract, cases::add);
    AnswerCases answers = new AnswerCases(contract, cases::add);
    for (ContractOperation operation : contract.operations()) {
      requests.of(operation);
      answers.of(operation);
    }
    return List.copyOf(cases);
  }
}
