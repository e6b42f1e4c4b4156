package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.MutationReport;
import io.clientela.conformance.mutation.MutationReport.Entry;
import io.clientela.conformance.mutation.MutationRun.Killer;
import io.clientela.conformance.mutation.MutationRun.MutantResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MutationReportTest {
  private static final String EQUIVALENT = "/components/schemas/Problem/properties/error";

  private final List<Entry> results =
      List.of(
          result("sperant", "drop-type", "/components/schemas/A", Killer.PRISM, true),
          result("sperant", "drop-type", "/components/schemas/B", Killer.SCHEMA_ORACLE, false),
          result("sperant", "drop-enum", "/components/schemas/B", Killer.NOBODY, false),
          result("koibox", "drop-type", "/components/schemas/C", Killer.PRISM, true),
          result("sperant", "drop-property", EQUIVALENT, Killer.NOBODY, false));

  @Test
  void countsWhatIsKilledAndNamesWhatSurvives() {
    JsonNode section = MutationReport.of(results, ExpectedFailures.ofMutants(), true);

    assertThat(section.get("total").asInt()).isEqualTo(5);
    assertThat(section.get("equivalent").asInt()).isEqualTo(1);
    assertThat(section.get("killed").asInt()).isEqualTo(3);
    assertThat(section.get("score").asDouble()).isEqualTo(0.75);
    assertThat(section.get("by_prism").asInt()).isEqualTo(2);
    assertThat(section.get("document_only").asDouble()).isEqualTo(0.5);
    assertThat(section.at("/vendors/sperant/score").asDouble()).isEqualTo(0.6666);
    assertThat(Contract.strings(section.get("survivors")))
        .containsExactly("sperant drop-enum /components/schemas/B");
    assertThat(section.get("listed_but_killed")).isEmpty();
  }

  @Test
  void namesAMutantThatIsListedAsEquivalentAndKilled() {
    List<Entry> killed =
        List.of(result("sperant", "drop-property", EQUIVALENT, Killer.PRISM, false));

    JsonNode section = MutationReport.of(killed, ExpectedFailures.ofMutants(), false);

    assertThat(Contract.strings(section.get("listed_but_killed")))
        .containsExactly("sperant drop-property " + EQUIVALENT);
  }

  @Test
  void theOrderOfTheMutantsDoesNotShow() {
    JsonNode section = MutationReport.of(results, ExpectedFailures.ofMutants(), true);
    List<Entry> shuffled = new ArrayList<>(results);
    Collections.shuffle(shuffled, new Random(7));

    assertThat(shuffled).isNotEqualTo(results);
    assertThat(MutationReport.of(shuffled, ExpectedFailures.ofMutants(), true).toString())
        .isEqualTo(section.toString());
  }

  private static Entry result(
      String vendor, String operator, String pointer, Killer killer, boolean document) {
    Mutant mutant = new Mutant(Contract.of(vendor), operator, pointer, "", root -> {});
    return new Entry(new MutantResult(mutant, killer, "", 1), document);
  }
}
