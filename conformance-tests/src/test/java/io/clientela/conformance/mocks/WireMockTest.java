package io.clientela.conformance.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.report.Report;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WireMock with the mappings made from a contract, beside Prism with the contract itself. */
@ExtendWith(Mocks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WireMockTest {
  private static final boolean ALL = "all".equals(System.getProperty("conformance.mutation"));
  private static final int SAMPLED = 4;

  private final RequestSender sender = new RequestSender();
  private final Map<String, WireMockServer> servers = new TreeMap<>();
  private final ExpectedFailures listed = ExpectedFailures.ofWireMock();
  private final Set<ExpectedFailures.Entry> found = ConcurrentHashMap.newKeySet();
  private int requests;
  private int different;

  @BeforeAll
  void start() {
    for (Contract contract : Contract.all()) {
      for (ContractOperation operation : contract.operations()) {
        servers.computeIfAbsent(operation.mock(), WireMockTest::start);
      }
    }
  }

  private static WireMockServer start(String mock) {
    WireMockServer server =
        new WireMockServer(
            WireMockConfiguration.options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .maxRequestJournalEntries(1)
                .usingFilesUnderClasspath("clientela-wiremock/" + mock));
    server.start();
    return server;
  }

  @AfterAll
  void stop() {
    servers.values().forEach(WireMockServer::stop);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bsale", "koibox", "lotinfo", "sperant", "tomticket"})
  @Order(1)
  void everyRequestIsAnsweredAsByPrism(String vendor, MockVendors prism) {
    List<MockRequest> all = requests(Contract.of(vendor));
    Map<String, String> differences = new ConcurrentHashMap<>();
    all.parallelStream()
        .forEach(
            request ->
                difference(request, prism).ifPresent(it -> differences.put(request + "", it)));
    requests += all.size();
    different += differences.size();

    Set<String> expected = new HashSet<>();
    for (MockRequest request : all) {
      listed.of(request.toString()).ifPresent(entry -> expected.add(request.toString()));
    }
    Map<String, String> unexpected = new TreeMap<>(differences);
    unexpected.keySet().removeAll(expected);
    assertThat(unexpected).as("answered otherwise").isEmpty();
    expected.removeAll(differences.keySet());
    assertThat(expected).as("listed as a difference, but there is none").isEmpty();
  }

  /** In a normal build every fourth, and those that are answered otherwise. */
  private List<MockRequest> requests(Contract contract) {
    List<MockRequest> all = MockRequest.of(contract);
    return IntStream.range(0, all.size())
        .filter(i -> ALL || i % SAMPLED == 0 || listed.has(all.get(i).toString()))
        .mapToObj(all::get)
        .toList();
  }

  private Optional<String> difference(MockRequest request, MockVendors prism) {
    String mock = request.operation().mock();
    URI other = URI.create("http://127.0.0.1:" + servers.get(mock).port());
    String difference =
        SameResponse.difference(
            sender.send(prism.url(mock), request.wire()), sender.send(other, request.wire()));
    if (difference.isEmpty()) return Optional.empty();
    listed.of(request.toString()).ifPresent(found::add);
    return Optional.of(difference);
  }

  @Test
  @Order(2)
  void everyListedDifferenceIsOneOfSomeRequest() {
    Report.section(
        "wiremock",
        Json.MAPPER.createObjectNode().put("requests", requests).put("different", different));

    assertThat(found).containsExactlyInAnyOrderElementsOf(listed.entries());
  }
}
