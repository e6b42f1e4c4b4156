package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.cases.BundleCases;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.coverage.Coverage;
import io.clientela.conformance.document.DocumentCases;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.Mutator;
import io.clientela.conformance.report.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How many cases, cells and mutants there are: the report has it, and README.md says the same. */
class CountsTest {
  private static final Map<String, String> LABELS = labels();

  private static Map<String, String> labels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("bundle_cases", "cases from the bundle");
    labels.put("document_cases", "cases from the document");
    labels.put("operations", "operation x status x media type");
    labels.put("parameters", "parameters, there and broken");
    labels.put("properties", "properties of each operation and status");
    labels.put("keywords", "keywords satisfied and violated in each");
    labels.put("mutants", "mutants");
    labels.put("equivalent", "of them equivalent");
    return labels;
  }

  @Test
  void theReadmeHasTheCountsOfTheReport() throws IOException {
    ObjectNode counts = Json.MAPPER.createObjectNode();
    for (Contract contract : Contract.all()) counts.set(contract.vendor(), counts(contract));
    RunReport.section("counts", counts);

    assertThat(Files.readString(Path.of("README.md")))
        .as("the table of counts in conformance-tests/README.md")
        .contains(table(counts));
  }

  private static ObjectNode counts(Contract contract) {
    ObjectNode counts = Json.MAPPER.createObjectNode();
    counts.put("bundle_cases", BundleCases.of(contract).size());
    counts.put("document_cases", DocumentCases.of(contract).size());
    JsonNode cells = new Coverage(contract).report();
    for (String kind : Coverage.KINDS) counts.put(kind, cells.path(kind).path("cells").asInt());
    List<Mutant> mutants = Mutator.all(contract);
    ExpectedFailures equivalent = ExpectedFailures.ofMutants();
    counts.put("mutants", mutants.size());
    counts.put("equivalent", mutants.stream().filter(it -> equivalent.has(it.id())).count());
    return counts;
  }

  private static String table(ObjectNode counts) {
    List<String> vendors = counts.properties().stream().map(Map.Entry::getKey).toList();
    StringBuilder table = new StringBuilder("| | " + String.join(" | ", vendors) + " |\n");
    table.append("|").append(" --- |".repeat(vendors.size() + 1)).append('\n');
    LABELS.forEach(
        (key, label) ->
            table.append(
                vendors.stream()
                    .map(vendor -> counts.path(vendor).path(key).asInt())
                    .map(count -> String.format(Locale.ROOT, "%,d", count))
                    .collect(Collectors.joining(" | ", "| " + label + " | ", " |\n"))));
    return table.toString();
  }
}
