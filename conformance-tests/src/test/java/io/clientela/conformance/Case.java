package io.clientela.conformance;

import java.util.List;

/**
 * One exchange and what a contract says of it.
 *
 * @param operation whose mock or proxy it goes to
 * @param requestFits whether the contract accepts the request
 * @param answerFits whether the contract accepts the answer
 * @param touches JSON pointers into the bundle: what the exchange puts to the test, closest first
 */
record Case(
    ContractOperation operation,
    String what,
    WireRequest request,
    Scripted answer,
    boolean requestFits,
    boolean answerFits,
    List<String> touches) {

  @Override
  public String toString() {
    return operation + " " + what;
  }

  /** What Prism said against what was expected; empty when they agree. */
  String disagreement(WireAnswer found) {
    boolean requestFitted = found.requestViolations().isEmpty();
    boolean answerFitted = found.responseViolations().isEmpty();
    if (requestFitted == requestFits && answerFitted == answerFits) return "";
    return "expected request %s and answer %s, found %s"
        .formatted(
            requestFits ? "accepted" : "refused",
            answerFits ? "accepted" : "refused",
            found.verdict() == null ? "no violation" : found.verdict());
  }
}
