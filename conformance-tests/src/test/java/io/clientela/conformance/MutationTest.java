package io.clientela.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.MutationRun.Fate;
import io.clientela.conformance.MutationRun.Order;
import io.clientela.specs.MockVendors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The suite notices when a contract changes. By default for a fixed sample of the mutants, with
 * {@code -Pmutation} for all of them.
 */
@ExtendWith(Mocks.class)
@Tag("mutation")
class MutationTest {
  private static final boolean ALL = "all".equals(System.getProperty("conformance.mutation"));
  private static final int SAMPLE = 12;

  /** A mutant and what became of it, by all cases and by those of the documents alone. */
  private record Result(Fate fate, boolean killedByDocument) {
    Mutant mutant() {
      return fate.mutant();
    }
  }

  @Test
  void noChangeOfAContractGetsPastTheSuite(MockVendors mocks) {
    List<Result> results = new ArrayList<>();
    long begin = System.nanoTime();
    try (ScriptedUpstream upstream = new ScriptedUpstream()) {
      for (Contract contract : Contract.all()) results.addAll(results(contract, mocks, upstream));
    }
    double minutes = (System.nanoTime() - begin) / 60e9;
    Set<String> equivalent = equivalent(results);
    ObjectNode section = section(results, equivalent);
    section.put("mutants_per_minute", results.size() / minutes);
    Report.section(ALL ? "mutation" : "mutation_sample", section);

    assertThat(section.get("score").asDouble()).isGreaterThanOrEqualTo(0.98);
    for (var vendor : section.get("vendors").properties()) {
      assertThat(vendor.getValue().get("score").asDouble())
          .as(vendor.getKey())
          .isGreaterThanOrEqualTo(0.95);
    }
    if (!ALL) return;
    assertThat(results).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(section.get("operators").size()).isGreaterThanOrEqualTo(25);
    assertThat(section.get("document_only").asDouble()).isGreaterThanOrEqualTo(0.7);
  }

  private static List<Result> results(
      Contract contract, MockVendors mocks, ScriptedUpstream upstream) {
    MutationRun all = new MutationRun(mocks, upstream);
    all.use(contract, BundleCases.of(contract));
    MutationRun document = new MutationRun(mocks, upstream);
    document.use(contract, DocumentCases.of(contract));
    List<Mutant> mutants = Mutator.all(contract);
    int step = ALL ? 1 : Math.max(1, mutants.size() / SAMPLE);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i += step) {
      Fate fate = all.fate(mutants.get(i), Order.PRISM_FIRST);
      boolean known = ALL && document.fate(mutants.get(i), Order.SCHEMA_FIRST).killed();
      results.add(new Result(fate, known));
    }
    return results;
  }

  /** The mutants that are listed as equivalent; one that was killed after all fails. */
  private static Set<String> equivalent(List<Result> results) {
    KnownGaps listed = KnownGaps.ofMutants();
    Set<String> equivalent = new TreeSet<>();
    for (Result result : results) {
      if (!listed.has(result.mutant().id())) continue;
      assertThat(result.fate().by()).as("listed as equivalent: " + result.mutant()).isEmpty();
      equivalent.add(result.mutant().id());
    }
    return equivalent;
  }

  private static ObjectNode section(List<Result> results, Set<String> equivalent) {
    List<Result> counted =
        results.stream().filter(one -> !equivalent.contains(one.mutant().id())).toList();
    ObjectNode section = Json.MAPPER.createObjectNode();
    section.put("total", results.size()).put("equivalent", equivalent.size());
    score(section, counted);
    if (ALL) section.put("document_only", share(counted, true));
    ArrayNode survivors = section.putArray("survivors");
    counted.stream()
        .filter(one -> !one.fate().killed())
        .forEach(one -> survivors.add(one.mutant().id()));
    ObjectNode vendors = section.putObject("vendors");
    for (Contract contract : Contract.all()) {
      List<Result> own =
          counted.stream().filter(one -> one.mutant().vendor().equals(contract.vendor())).toList();
      score(vendors.putObject(contract.vendor()).put("total", own.size()), own);
    }
    ObjectNode operators = section.putObject("operators");
    counted.forEach(
        one ->
            operators.put(
                one.mutant().operator(), operators.path(one.mutant().operator()).asInt() + 1));
    return section;
  }

  private static void score(ObjectNode node, List<Result> results) {
    node.put("killed", results.stream().filter(one -> one.fate().killed()).count());
    node.put("score", share(results, false));
  }

  private static double share(List<Result> results, boolean byDocument) {
    long killed =
        results.stream()
            .filter(one -> byDocument ? one.killedByDocument() : one.fate().killed())
            .count();
    return Coverage.share(killed, results.size());
  }
}
