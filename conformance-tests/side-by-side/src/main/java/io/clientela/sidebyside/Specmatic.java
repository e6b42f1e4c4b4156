package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Specmatic with its resiliency tests, which break requests on purpose, in a JVM for short runs.
 */
record Specmatic(Toolbox tools) implements Peer {
  private static final Duration LIMIT = Duration.ofMinutes(15);

  /** Without a bound it makes a test of each combination of optional properties and enums. */
  private static final String COMBINATIONS = "5";

  private static final Map<String, String> SETTINGS =
      Map.of(
          "SPECMATIC_GENERATIVE_TESTS", "true",
          "SPECMATIC_DISABLE_TELEMETRY", "true",
          "MAX_TEST_REQUEST_COMBINATIONS", COMBINATIONS);

  @Override
  public String name() {
    return "Specmatic, resiliency tests";
  }

  @Override
  public JsonNode view(Contract contract, List<ContractOperation> operations) {
    return SpecmaticView.of(contract, operations);
  }

  @Override
  public TestResults test(Contract contract, Path view, URI server, Path folder) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    // Whatever it would say to the world outside goes to a closed port.
    command.addAll(List.of("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=9"));
    command.addAll(List.of("-jar", tools.specmatic().toString(), "test"));
    command.add(view.toAbsolutePath().toString());
    command.add("--testBaseURL=" + server);
    command.add("--junitReportDir=" + folder.toAbsolutePath());
    BoundedProcess.run(name(), command, SETTINGS, folder, LIMIT);
    TestResults results = TestResults.read(name(), folder.resolve("TEST-junit-jupiter.xml"));
    if (results.passed().keySet().stream().anyMatch(test -> test.contains("Scenario: "))) {
      return results;
    }
    throw new IllegalStateException(
        name() + " cannot use its view; what it said is in " + folder.resolve("output.txt"));
  }
}
