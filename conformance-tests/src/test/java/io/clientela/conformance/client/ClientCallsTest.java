package io.clientela.conformance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.coverage.Coverage;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.report.RunReport;
import io.clientela.conformance.wire.FakeVendor;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.specs.MockVendors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation, called through its generated client against the mock of its vendor. */
@ExtendWith(Mocks.class)
class ClientCallsTest {
  @TestFactory
  List<DynamicTest> prismAcceptsEveryCallAndTheClientReadsTheResponse(MockVendors mocks) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Contract contract : Contract.all()) {
      String server = mocks.url(contract.vendor()).toString();
      for (ClientCall call : ClientCall.all(contract)) {
        tests.add(DynamicTest.dynamicTest(call.toString(), () -> check(call, server)));
      }
    }
    return tests;
  }

  private static void check(ClientCall call, String server) {
    VerdictRecorder verdicts = new VerdictRecorder();
    Object response;
    try (var client = open(call.operation().contract(), server, verdicts)) {
      response = call.by(client);
    }

    assertThat(verdicts.take()).as("what Prism found wrong").isEmpty();
    Response success = call.operation().responses().get(0);
    if (success.body().isEmpty()) {
      assertThat(response).isNull();
      return;
    }
    Contract contract = call.operation().contract();
    var body = success.body().get();
    JsonNode example = contract.examples(body.node()).values().iterator().next();
    JsonNode read = ModelJson.encode(ModelJson.adapter(contract, body.schema()), response);
    assertThat(JsonEquivalence.differences(contract, body.schema(), example, read)).isEmpty();
  }

  private static ContractClient.Open open(
      Contract contract, String server, VerdictRecorder verdicts) {
    return ContractClient.of(contract)
        .open(
            RequestDraft.CREDENTIAL,
            settings ->
                settings
                    .baseUrl(server)
                    .httpClient(verdicts.http())
                    .clock(FakeVendor.WITHOUT_WAITING)
                    .attempts(1));
  }

  @Test
  void everyOperationIsCalled() {
    ObjectNode section = Json.MAPPER.createObjectNode();
    int all = 0;
    int missed = 0;
    for (Contract contract : Contract.all()) {
      Set<String> called = new TreeSet<>();
      ClientCall.all(contract).forEach(call -> called.add(call.operation().id()));
      Set<String> served = new TreeSet<>();
      contract.operations().stream()
          .filter(operation -> !operation.webhook())
          .forEach(operation -> served.add(operation.id()));
      Set<String> missing = new TreeSet<>(served);
      missing.removeAll(called);
      all += served.size();
      missed += missing.size();
      ObjectNode methods =
          section
              .withObjectProperty("vendors")
              .withObjectProperty(contract.vendor())
              .withObjectProperty("methods");
      Coverage.cells(methods, served.size(), missing);
      assertThat(called).as(contract.vendor()).isEqualTo(served);
    }
    section.put("methods", Coverage.share(all - missed, all));
    RunReport.add("coverage", section);
  }
}
