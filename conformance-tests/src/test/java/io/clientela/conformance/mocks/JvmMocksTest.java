package io.clientela.conformance.mocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.clientela.cli.mock.StubServer;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.report.RunReport;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.WireResponse;
import io.clientela.specs.MockVendors;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The mappings made from a contract, served by WireMock and by the command line, beside Prism with
 * the contract itself.
 */
@ExtendWith(Mocks.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JvmMocksTest {
  private static final boolean ALL = "all".equals(System.getProperty("conformance.mutation"));
  private static final int SAMPLED = 4;

  private final RequestSender sender = new RequestSender();
  private final Map<String, WireMockServer> servers = new TreeMap<>();
  private final Map<String, StubServer> builtIn = new TreeMap<>();
  private final ExpectedFailures listed = ExpectedFailures.ofWireMock();
  private final Set<ExpectedFailures.Entry> found = new HashSet<>();
  private int requests;
  private int different;

  @BeforeAll
  void start() {
    for (Contract contract : Contract.all()) {
      for (ContractOperation operation : contract.operations()) {
        servers.computeIfAbsent(operation.mock(), JvmMocksTest::start);
        builtIn.computeIfAbsent(operation.mock(), StubServer::start);
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
    builtIn.values().forEach(StubServer::close);
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  @Order(1)
  void everyRequestIsAnsweredAsByPrism(String vendor, MockVendors prism) {
    List<MockRequest> all = requests(Contract.of(vendor));
    Map<String, String> ofWireMock = new ConcurrentHashMap<>();
    Map<String, String> ofBuiltIn = new ConcurrentHashMap<>();
    all.parallelStream()
        .forEach(
            request -> {
              String mock = request.operation().mock();
              WireResponse expected = sender.send(prism.url(mock), request.wire());
              URI wireMock = URI.create("http://127.0.0.1:" + servers.get(mock).port());
              compare(request, expected, wireMock, ofWireMock);
              compare(request, expected, builtIn.get(mock).url(), ofBuiltIn);
            });
    requests += all.size();
    different += ofWireMock.size();

    Set<String> expected = new TreeSet<>();
    for (MockRequest request : all) {
      String name = request.toString();
      listed.of(name).ifPresent(entry -> expected.add(name));
      if (ofWireMock.containsKey(name)) listed.of(name).ifPresent(found::add);
    }
    assertThat(without(expected, ofWireMock)).as("answered otherwise by WireMock").isEmpty();
    assertThat(without(expected, ofBuiltIn)).as("answered otherwise by what is built in").isEmpty();
    expected.removeAll(ofWireMock.keySet());
    assertThat(expected).as("listed as a difference, but there is none").isEmpty();
  }

  private static Map<String, String> without(Set<String> names, Map<String, String> differences) {
    Map<String, String> others = new TreeMap<>(differences);
    others.keySet().removeAll(names);
    return others;
  }

  /** In a normal build every fourth, and those that are answered otherwise. */
  private List<MockRequest> requests(Contract contract) {
    List<MockRequest> all = MockRequest.of(contract);
    return IntStream.range(0, all.size())
        .filter(i -> ALL || i % SAMPLED == 0 || listed.has(all.get(i).toString()))
        .mapToObj(all::get)
        .toList();
  }

  private void compare(
      MockRequest request, WireResponse expected, URI mock, Map<String, String> differences) {
    String difference = SameResponse.difference(expected, sender.send(mock, request.wire()));
    if (!difference.isEmpty()) differences.put(request.toString(), difference);
  }

  @Test
  @Order(2)
  void everyListedDifferenceIsOneOfSomeRequest() {
    RunReport.section(
        "wiremock",
        Json.MAPPER.createObjectNode().put("requests", requests).put("different", different));

    assertThat(found).containsExactlyInAnyOrderElementsOf(listed.entries());
  }
}
