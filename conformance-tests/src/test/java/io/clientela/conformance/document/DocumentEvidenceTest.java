package io.clientela.conformance.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the rows rest on is there: the lines name the property, the sources are named. */
class DocumentEvidenceTest {
  private static final Path SPECS = Path.of("..", "specs");

  /** An exchange or a row with its place. */
  private record Evidence(String place, String property, JsonNode row) {
    Stream<Integer> lines() {
      List<Integer> numbers = new ArrayList<>();
      for (JsonNode line : row.path("lines")) {
        String[] ends = line.asText().split("-", 2);
        int last = Integer.parseInt(ends[ends.length - 1]);
        IntStream.rangeClosed(Integer.parseInt(ends[0]), last).forEach(numbers::add);
      }
      return numbers.stream();
    }
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void theLinesOfARowNameItsProperty(String vendor) throws IOException {
    Map<Integer, String> index = index(vendor);
    List<Evidence> rows = evidence(vendor).stream().filter(row -> row.row().has("lines")).toList();

    assertThat(rows.isEmpty()).as("rows without lines alone").isEqualTo(hasNoDocument(vendor));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.lines().map(line -> index.getOrDefault(line, "")))
                    .as("%s: marks of %s", row.place(), row.row().get("lines"))
                    .anyMatch(marks -> marks.contains("\tname:" + row.property() + "\t")));
  }

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void whatDoesNotRestOnTheDocumentNamesASourceOrADecision(String vendor) throws IOException {
    JsonNode provenance = provenance(vendor);
    List<String> known = new ArrayList<>();
    provenance.path("sources").fieldNames().forEachRemaining(known::add);
    provenance.path("decisions").forEach(decision -> known.add(decision.path("id").asText()));

    assertThat(evidence(vendor).stream().filter(row -> row.row().has("from")))
        .allSatisfy(
            row -> assertThat(known).as(row.place()).contains(row.row().get("from").asText()));
  }

  private static boolean hasNoDocument(String vendor) throws IOException {
    return provenance(vendor).path("sources").path("document").asText().equals("none");
  }

  private static JsonNode provenance(String vendor) throws IOException {
    return new YAMLMapper().readTree(SPECS.resolve(vendor).resolve("provenance.yaml").toFile());
  }

  private static List<Evidence> evidence(String vendor) {
    List<Evidence> all = new ArrayList<>();
    for (ContractOperation operation : Contract.of(vendor).operations()) {
      JsonNode root = OperationFile.read(vendor, operation.id()).root();
      for (String list : List.of("requestBodies", "responseBodies")) {
        for (JsonNode exchange : root.path(list)) {
          for (Map.Entry<String, JsonNode> row : exchange.path("properties").properties()) {
            String place = vendor + " " + operation.id() + " " + list + " " + row.getKey();
            String last = row.getKey().substring(row.getKey().lastIndexOf('.') + 1);
            all.add(new Evidence(place, last, row.getValue()));
          }
        }
      }
    }
    return all;
  }

  /** The marks of each line, with a tab before each. */
  private static Map<Integer, String> index(String vendor) throws IOException {
    return Files.readAllLines(SPECS.resolve(vendor).resolve("document-index.tsv")).stream()
        .filter(line -> Character.isDigit(line.charAt(0)))
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(cells -> Integer.parseInt(cells[0]), cells -> cells[1] + "\t"));
  }
}
