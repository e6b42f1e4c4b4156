package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.cases.AsyncCaseSender;
import io.clientela.conformance.cases.BundleCases;
import io.clientela.conformance.cases.Case;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.coverage.Coverage;
import io.clientela.conformance.document.DocumentCases;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.report.Finding;
import io.clientela.conformance.report.Findings;
import io.clientela.conformance.report.RunReport;
import io.clientela.conformance.wire.Har;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every case that follows from the bundles and from the documents, judged by Prism before a
 * scripted upstream, and what was seen of the contracts by it.
 */
@ExtendWith(Mocks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BundleCasesTest {
  private final ScriptedUpstream upstream = new ScriptedUpstream();
  private final AsyncCaseSender sender = new AsyncCaseSender(upstream);
  private final ExpectedFailures expected = ExpectedFailures.ofCases();
  private final Map<String, URI> proxies = new HashMap<>();
  private final Map<String, Har> records = new HashMap<>();
  private final List<Finding> contradictions = new ArrayList<>();
  private final Set<ExpectedFailures.Entry> expectedFound = new HashSet<>();

  @BeforeAll
  void startProxies(MockVendors mocks) {
    for (Contract contract : Contract.all()) {
      URI proxy =
          mocks.loadProxy(
              "cases-" + contract.vendor(),
              ContractSlice.of(contract.root(), contract.operations()),
              upstream.url());
      proxies.put(contract.vendor(), proxy);
      records.put(contract.vendor(), new Har());
    }
  }

  @AfterAll
  void stop(MockVendors mocks) {
    Contract.all().forEach(contract -> mocks.unload("cases-" + contract.vendor()));
    sender.close();
    upstream.close();
  }

  @TestFactory
  @Order(1)
  List<DynamicContainer> prismAndTheOracleAgree() {
    return containers(
        Contract.all().stream().flatMap(exchange -> BundleCases.of(exchange).stream()));
  }

  @TestFactory
  @Order(2)
  @Tag("document")
  List<DynamicContainer> theContractsSayWhatTheDocumentsSay() {
    return containers(DocumentCases.all().stream());
  }

  private List<DynamicContainer> containers(Stream<Case> cases) {
    Map<ContractOperation, List<DynamicTest>> byOperation = new LinkedHashMap<>();
    cases.forEach(
        exchange ->
            byOperation
                .computeIfAbsent(exchange.operation(), key -> new ArrayList<>())
                .add(test(exchange)));
    return byOperation.entrySet().stream()
        .map(
            entry -> DynamicContainer.dynamicContainer(entry.getKey().toString(), entry.getValue()))
        .toList();
  }

  private DynamicTest test(Case exchange) {
    URI proxy = proxies.get(exchange.operation().contract().vendor());
    var sent = sender.send(proxy, exchange);
    return DynamicTest.dynamicTest(
        exchange.what(), () -> judge(exchange, AsyncCaseSender.response(sent)));
  }

  private void judge(Case exchange, WireResponse found) {
    String vendor = exchange.operation().contract().vendor();
    records.get(vendor).add(proxies.get(vendor), exchange.request(), found);

    String disagreement = exchange.disagreement(found);
    if (expected.has(exchange.toString())) {
      expectedFound.add(expected.of(exchange.toString()).orElseThrow());
      assertThat(disagreement)
          .as("listed as an expected failure, but it does not fail")
          .isNotEmpty();
      return;
    }
    if (disagreement.isEmpty() && !confirmed(exchange))
      disagreement = "the schema oracle says otherwise";
    if (disagreement.isEmpty()) return;
    contradictions.add(
        new Finding(vendor, "contradiction", place(exchange), exchange + ": " + disagreement));
    fail(exchange + ": " + disagreement);
  }

  /** What the case is about, as close as it knows. */
  private static String place(Case exchange) {
    if (!exchange.coveredPointers().isEmpty()) return exchange.coveredPointers().get(0);
    return exchange.question() == null
        ? exchange.operation().pointer()
        : exchange.question().schema();
  }

  private static boolean confirmed(Case exchange) {
    Contract contract = exchange.operation().contract();
    return exchange.question() == null
        || exchange.question().isConfirmedBy(contract, contract.oracle());
  }

  @Test
  @Order(3)
  void everyExpectedFailureIsThatOfSomeCase() {
    assertThat(expectedFound).containsExactlyInAnyOrderElementsOf(expected.entries());
  }

  /** From what went over the wire, read back from the records, and not from what was intended. */
  @Test
  @Order(4)
  void everythingThatTheContractsSayWasSeen() {
    ObjectNode section = Json.MAPPER.createObjectNode();
    ObjectNode vendors = section.putObject("vendors");
    long exchanges = 0;
    for (Contract contract : Contract.all()) {
      Har record = records.get(contract.vendor());
      exchanges += record.size();
      Path file = RunReport.FOLDER.resolve("har").resolve(contract.vendor() + ".har");
      record.write(file);
      Coverage coverage = new Coverage(contract);
      Har.read(file).forEach(coverage::count);
      vendors.set(contract.vendor(), coverage.report());
    }
    for (String kind : Coverage.KINDS) {
      long all = 0;
      long seen = 0;
      for (JsonNode vendor : vendors) {
        all += vendor.path(kind).path("cells").asLong();
        seen += vendor.path(kind).path("seen").asLong();
      }
      section.put(kind, Coverage.share(seen, all));
    }
    RunReport.add("coverage", section);
    RunReport.section("contradictions", Findings.section(contradictions));
    RunReport.section(
        "suite",
        Json.MAPPER
            .createObjectNode()
            .put("exchanges", exchanges)
            .put("ms_per_exchange", sender.millisEach()));

    vendors
        .properties()
        .forEach(
            vendor -> {
              for (String kind : Coverage.KINDS) {
                assertThat(vendor.getValue().path(kind).path("missing"))
                    .as(vendor.getKey() + " " + kind)
                    .isEmpty();
              }
            });
  }
}
