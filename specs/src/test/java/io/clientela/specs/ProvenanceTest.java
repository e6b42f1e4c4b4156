package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every statement of a contract says where it comes from, and stands there. */
class ProvenanceTest {
  private static final String DOCUMENTS = "CLIENTELA_DOCUMENTS";
  private static final String NOT_RUN =
      "NOT RUN: what the documents say was not compared with the documents themselves. Set "
          + DOCUMENTS
          + " to the folder that holds <vendor>.txt.";

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyStatementHasItsSource(String vendor) {
    Problem.assertNone(
        ProvenanceRules.problems(
            vendor,
            Yaml.parse(Contracts.bundle(vendor)),
            provenance(vendor),
            index(vendor),
            PinningTests.find()));
  }

  /** The index knows words but not their order. */
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyQuotedTextStandsInTheDocument(String vendor) throws IOException {
    JsonNode provenance = provenance(vendor);
    if (DocumentIndex.isNone(provenance)) {
      assertThat(provenance.path("decisions").findValues("shows")).isEmpty();
      return;
    }
    Path file = document(vendor);
    String[] document = Files.readString(file, StandardCharsets.UTF_8).split("\n", -1);

    for (JsonNode decision : provenance.path("decisions")) {
      for (JsonNode sight : decision.path("seen")) {
        if (sight.has("from")) continue;
        String text =
            Lines.of(sight.path("lines")).stream()
                .map(line -> document[line - 1])
                .collect(Collectors.joining("\n"));
        assertThat(text).as(decision.path("id").asText()).contains(sight.path("shows").asText());
      }
    }
  }

  /** The vendor's document, if the folder of documents is told. */
  static Path document(String vendor) {
    String folder = System.getenv(DOCUMENTS);
    assumeTrue(folder != null && !folder.isBlank(), NOT_RUN);
    return Path.of(folder, vendor + ".txt");
  }

  static JsonNode provenance(String vendor) {
    return Yaml.read(SpecsFolder.find().resolve(vendor).resolve("provenance.yaml"));
  }

  static DocumentIndex index(String vendor) {
    return DocumentIndex.read(SpecsFolder.find().resolve(vendor).resolve("document-index.tsv"));
  }
}
