package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** All rules that hold a contract, its provenance and the index of its document together. */
final class ProvenanceRules {
  private ProvenanceRules() {}

  /**
   * What is wrong with a contract.
   *
   * @param tests the tests that may pin a decision, such as {@code XTest.doesThis}
   */
  static List<Problem> problems(
      String vendor, JsonNode bundle, JsonNode provenance, DocumentIndex index, Set<String> tests) {
    Report report = new Report(vendor);
    new ClaimRules(report, bundle, provenance).check();
    new SourceRules(report, provenance, index).check();
    new DecisionRules(vendor, report, bundle, provenance, tests).check();
    new AssumptionRules(report, bundle, provenance).check();
    new ObservationRules(report, bundle, provenance).check();
    new EvidenceRules(report, bundle, provenance, index).check();
    new CoverageRules(report, bundle, provenance, index).check();
    new SectionRules(report, bundle, provenance, index).check();
    new SeenRules(report, provenance, index).check();
    new TextRules(report, bundle, provenance, index).check();
    new MeaningRules(report, bundle, provenance, index).check();
    return report.problems();
  }
}
