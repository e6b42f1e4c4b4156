package io.clientela.check;

import io.clientela.check.PlannedCall.Kind;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.drift.Drift;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.wire.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares exchanges with the contract. */
final class Judge {
  /** What Prism does not look at. */
  private static final Set<String> OWN =
      Set.of("undocumented-property", "undocumented-body", "credential-not-required");

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

  /** Whether responses have been judged by Prism too. */
  boolean isBesidePrism() {
    return besidePrism;
  }

  /** What is not as the contract says; empty if all is. */
  List<Finding> of(Exchange exchange) {
    ContractOperation operation = exchange.call().operation();
    WireResponse response = exchange.response();
    if (response == null) {
      return List.of(finding(operation, "no-response", "no response, " + exchange.failure()));
    }
    WireResponse alone =
        new WireResponse(response.status(), response.contentType(), response.body(), null);
    List<Finding> findings = new ArrayList<>(drift.of(operation, alone));
    if (exchange.call().kind() == Kind.WITHOUT_CREDENTIAL && exchange.isSuccess()) {
      String message = "HTTP " + response.status() + " without a credential";
      findings.add(finding(operation, "credential-not-required", message));
    }
    if (exchange.isSuccess() && !response.text().isBlank() && hasNoBody(operation, response)) {
      String message = "HTTP " + response.status() + " with a body";
      findings.add(finding(operation, "undocumented-body", message));
    }
    if (besidePrism) compare(findings, operation, response);
    return findings;
  }

  private static boolean hasNoBody(ContractOperation operation, WireResponse response) {
    return operation.responses().stream()
        .filter(it -> it.status().equals(String.valueOf(response.status())))
        .anyMatch(it -> it.body().isEmpty());
  }

  private static void compare(
      List<Finding> findings, ContractOperation operation, WireResponse response) {
    boolean valid = findings.stream().allMatch(it -> OWN.contains(it.kind()));
    boolean validForPrism = response.responseViolations().isEmpty();
    if (valid == validForPrism) return;
    String message =
        validForPrism
            ? "is valid for Prism and not for this program"
            : "is not valid for Prism, which names "
                + Drift.shown(response.responseViolations().get(0).code())
                + ", and valid for this program";
    findings.add(
        finding(operation, "judges-disagree", "HTTP " + response.status() + " " + message));
  }

  private static Finding finding(ContractOperation operation, String kind, String message) {
    return new Finding(
        operation.contract().vendor(), kind, operation.pointer(), operation.id() + ": " + message);
  }
}
