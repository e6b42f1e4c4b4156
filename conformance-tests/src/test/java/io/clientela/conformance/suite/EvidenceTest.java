package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.report.ContractEvidence;
import io.clientela.conformance.report.RunReport;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report says of each operation what it rests on. */
class EvidenceTest {
  private static final Path SPECS = Path.of("..", "specs");

  @Test
  void eachOperationHasAStatusAndEachClaimIsCounted() {
    ObjectNode section = ContractEvidence.section(Contract.all(), SPECS);
    RunReport.section("evidence", section);

    for (Contract contract : Contract.all()) {
      JsonNode vendor = section.path("vendors").path(contract.vendor());
      assertAllCounted(contract.vendor(), vendor);
      for (ContractOperation operation : contract.operations()) {
        JsonNode counts = vendor.path("operations").path(operation.id());
        assertThat(ContractEvidence.STATUSES)
            .as(operation.toString())
            .contains(counts.path("is").asText());
        assertAllCounted(operation.toString(), counts);
        assertThat(counts.path("claims").asInt())
            .isLessThanOrEqualTo(vendor.path("claims").asInt());
      }
    }
  }

  /** Facts that do not change: the page documents an update, and a foreign client a creation. */
  @Test
  void whatADocumentSaysIsToldFromWhatWasObserved() {
    JsonNode sperant =
        ContractEvidence.section(Contract.all(), SPECS).at("/vendors/sperant/operations");

    assertThat(sperant.at("/updateClient/is").asText()).isEqualTo("documented");
    assertThat(sperant.at("/createClient/is").asText()).isEqualTo("observed");
    assertThat(sperant.at("/createClient/observed").asInt()).isPositive();
  }

  private static void assertAllCounted(String of, JsonNode counts) {
    int sum = ContractEvidence.STATUSES.stream().mapToInt(it -> counts.path(it).asInt()).sum();
    assertThat(sum).as("claims of %s by status", of).isEqualTo(counts.path("claims").asInt());
    assertThat(sum).as("claims of %s", of).isPositive();
  }
}
