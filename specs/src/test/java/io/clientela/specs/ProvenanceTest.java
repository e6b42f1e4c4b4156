package io.clientela.specs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every statement of a contract says where it comes from. */
class ProvenanceTest {
  static final String DOCUMENTS = "CLIENTELA_DOCUMENTS";

  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void everyStatementHasItsSource(String vendor) {
    Report report = new Report(vendor);

    JsonNode bundle = bundle(vendor);
    JsonNode provenance = provenance(vendor);
    new ClaimRules(report, bundle, provenance).check();
    new DecisionRules(vendor, report, bundle, provenance).check();

    Problem.assertNone(report.problems());
  }

  @Test
  void everyLocatorIsFoundInTheDocuments() throws IOException {
    String folder = System.getenv(DOCUMENTS);
    assumeTrue(
        folder != null && !folder.isBlank(),
        "NOT RUN: the locators in provenance.yaml were not compared with the vendors' documents."
            + " Set "
            + DOCUMENTS
            + " to the folder that holds <vendor>.txt.");

    List<Problem> problems = new ArrayList<>();
    for (String vendor : Contracts.VENDORS) {
      Report report = new Report(vendor);
      byte[] document = Files.readAllBytes(Path.of(folder, vendor + ".txt"));
      new DocumentRules(report, bundle(vendor), provenance(vendor), document).check();
      problems.addAll(report.problems());
    }

    Problem.assertNone(problems);
  }

  private static JsonNode bundle(String vendor) {
    return Yaml.parse(Contracts.bundle(vendor));
  }

  private static JsonNode provenance(String vendor) {
    return Yaml.read(SpecsFolder.find().resolve(vendor).resolve("provenance.yaml"));
  }
}
