package io.clientela.conformance.drift;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.report.Findings;
import io.clientela.conformance.report.RunReport;
import io.clientela.conformance.report.Sarif;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a server that is said to be a vendor's with the vendor's contract, through Prism's
 * validating proxy. Only operations that read, unless writing was asked for.
 */
public final class DriftRun {
  private final MockVendors mocks;
  private final String credential;
  private final Map<String, String> values;
  private final boolean writes;

  /**
   * Prepares a run.
   *
   * @param credential what the server wants, sent as the contract says
   * @param values of parameters, by name, in place of the contract's examples
   */
  public DriftRun(
      MockVendors mocks, String credential, Map<String, String> values, boolean writes) {
    this.mocks = mocks;
    this.credential = credential;
    this.values = values;
    this.writes = writes;
  }

  /** What the server does otherwise than its contract says. */
  public List<Finding> run(Contract contract, URI server) {
    String name = "drift-" + contract.vendor();
    List<ContractOperation> operations =
        contract.operations().stream()
            .filter(operation -> !operation.webhook())
            .filter(operation -> writes || operation.method().equals("GET"))
            .toList();
    URI proxy =
        mocks.loadProxy(name, ContractSlice.of(contract.root(), contract.operations()), server);
    Drift drift = new Drift(credential);
    RequestSender sender = new RequestSender();
    List<Finding> findings = new ArrayList<>();
    try {
      for (ContractOperation operation : operations) {
        findings.addAll(drift.of(operation, sender.send(proxy, request(operation))));
      }
    } finally {
      mocks.unload(name);
    }
    return findings;
  }

  private WireRequest request(ContractOperation operation) {
    RequestDraft draft = RequestDraft.smallest(operation);
    for (Parameter parameter : operation.parameters()) {
      String value = values.get(parameter.name());
      if (value != null) draft = draft.with(parameter.name(), value);
    }
    WireRequest request = draft.wire();
    Map<String, String> headers = new LinkedHashMap<>();
    request.headers().forEach((key, value) -> headers.put(key, real(value)));
    return new WireRequest(
        request.method(), real(request.target()), headers, request.contentType(), request.body());
  }

  private String real(String text) {
    return text.replace(RequestDraft.CREDENTIAL, credential);
  }

  /** Writes the findings as SARIF and into the report. */
  public static void publish(List<Finding> findings) {
    RunReport.write("drift.sarif", Json.write(Sarif.of(findings)) + "\n");
    RunReport.section("drift", Findings.section(findings));
  }
}
