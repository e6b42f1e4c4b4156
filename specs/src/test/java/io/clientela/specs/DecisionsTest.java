package io.clientela.specs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a decision puts into a contract pins the decision: the provenance fails without it. */
class DecisionsTest {
  @ParameterizedTest
  @FieldSource("io.clientela.specs.Contracts#VENDORS")
  void nothingThatADecisionSetsCanBeTakenOut(String vendor) {
    JsonNode bundle = Yaml.parse(Contracts.bundle(vendor));
    JsonNode provenance = ProvenanceTest.provenance(vendor);
    List<String> unnoticed = new ArrayList<>();
    int removed = 0;

    for (Claim claim : Claim.of(bundle, provenance)) {
      for (String keyword : claim.assumed().keySet()) {
        if (!(owner(bundle, claim, keyword) instanceof ObjectNode owner)) continue;
        JsonNode value = owner.remove(keyword);
        removed++;
        Report report = new Report(vendor);
        new ClaimRules(report, bundle, provenance).check();
        boolean noticed =
            report.problems().stream().anyMatch(problem -> problem.pointer().equals(claim.at()));
        if (!noticed) unnoticed.add(claim.at() + "/" + keyword);
        owner.set(keyword, value);
      }
    }

    assertThat(removed).isGreaterThan(5);
    assertThat(unnoticed).isEmpty();
  }

  /** What holds the keyword: the part itself, or the schema of a parameter. */
  private static JsonNode owner(JsonNode bundle, Claim claim, String keyword) {
    JsonNode part = Pointer.resolve(bundle, claim.at());
    if (part.has(keyword) && !keyword.equals("parameters")) return part;
    return part.path("schema").has(keyword) ? part.path("schema") : null;
  }
}
