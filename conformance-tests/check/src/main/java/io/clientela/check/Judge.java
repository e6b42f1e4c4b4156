package io.clientela.check;

import io.clientela.check.PlannedCall.Kind;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.drift.Drift;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireResponse;
import java.util.ArrayList;
import java.util.List;

/** Compares exchanges with the contract. */
final class Judge {
  private final Drift drift;
  private final boolean besidePrism;

  /**
   * Prepares a judge.
   *
   * @param credential what was sent, which a server may repeat
   */
  Judge(String credential) {
    this(credential, false);
  }

  private Judge(String credential, boolean besidePrism) {
    this.drift = new Drift(credential);
    this.besidePrism = besidePrism;
  }

  /** A judge that also compares itself with Prism's verdict, which is in each response. */
  static Judge besidePrism(String credential) {
    return new Judge(credential, true);
  }

  /** What is not as the contract says; empty if all is. */
  List<Finding> of(Exchange exchange) {
    ContractOperation operation = exchange.call().operation();
    WireResponse response = exchange.response();
    if (response == null) {
      return List.of(finding(operation, "no-response", "no response, " + exchange.failure()));
    }
    List<Finding> findings = new ArrayList<>(drift.of(operation, response));
    if (exchange.call().kind() == Kind.WITHOUT_CREDENTIAL && exchange.isSuccess()) {
      String message = "HTTP " + response.status() + " without a credential";
      findings.add(finding(operation, "credential-not-required", message));
    }
    if (besidePrism) compare(findings, operation, response);
    return findings;
  }

  /** Prism does not mind properties that a contract leaves out, and neither is one invalid. */
  private static void compare(
      List<Finding> findings, ContractOperation operation, WireResponse response) {
    boolean valid =
        findings.stream()
            .allMatch(
                it ->
                    it.kind().equals("undocumented-property")
                        || it.kind().equals("credential-not-required"));
    boolean validForPrism = response.responseViolations().isEmpty();
    if (valid == validForPrism) return;
    String message =
        "Prism finds HTTP " + response.status() + (validForPrism ? " valid" : " not valid");
    findings.add(finding(operation, "judges-disagree", message + ", this program does not"));
  }

  private static Finding finding(ContractOperation operation, String kind, String message) {
    return new Finding(
        operation.contract().vendor(), kind, operation.pointer(), operation.id() + ": " + message);
  }
}
