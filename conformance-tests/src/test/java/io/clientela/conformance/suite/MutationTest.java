package io.clientela.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.cases.BundleCases;
import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.document.DocumentCases;
import io.clientela.conformance.junit.Mocks;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.MutantCases;
import io.clientela.conformance.mutation.MutationProgress;
import io.clientela.conformance.mutation.MutationReport;
import io.clientela.conformance.mutation.MutationReport.Entry;
import io.clientela.conformance.mutation.MutationRun;
import io.clientela.conformance.mutation.MutationRun.MutantResult;
import io.clientela.conformance.mutation.MutationRun.Order;
import io.clientela.conformance.mutation.Mutator;
import io.clientela.conformance.report.RunReport;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.specs.MockVendors;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The suite notices when a contract changes. By default for a fixed sample of the mutants, with
 * {@code -Pmutation} for all of them, with {@code -Dconformance.vendor} for those of one vendor.
 */
@ExtendWith(Mocks.class)
@Tag("mutation")
class MutationTest {
  private static final boolean ALL = "all".equals(System.getProperty("conformance.mutation"));
  private static final String VENDOR = System.getProperty("conformance.vendor", "");
  private static final int SAMPLE = 12;
  private static final int WORKERS = 2;

  @Test
  void noChangeOfAContractGetsPastTheSuite(MockVendors mocks) throws Exception {
    List<Entry> results = new ArrayList<>();
    long begin = System.nanoTime();
    try (ScriptedUpstream upstream = new ScriptedUpstream()) {
      for (Contract contract : Contract.all()) {
        if (VENDOR.isEmpty() || VENDOR.equals(contract.vendor())) {
          results.addAll(results(contract, mocks, upstream));
        }
      }
    }
    double minutes = (System.nanoTime() - begin) / 60e9;
    ObjectNode section = MutationReport.of(results, ExpectedFailures.ofMutants(), ALL);
    section.put("mutants_per_minute", Math.floor(results.size() / minutes));
    boolean whole = ALL && VENDOR.isEmpty();
    RunReport.section(whole ? "mutation" : "mutation_sample", section);

    assertThat(section.get("listed_but_killed")).isEmpty();
    assertThat(section.get("survivors")).as("all that survive are listed").isEmpty();
    if (!whole) return;
    assertThat(results).hasSizeGreaterThanOrEqualTo(1000);
    assertThat(section.get("operators").size()).isGreaterThanOrEqualTo(25);
    assertThat(section.get("document_only").asDouble()).isGreaterThanOrEqualTo(0.7);
  }

  @Test
  void everyEquivalentMutantThatIsListedIsOneOfTheMutants() {
    List<String> mutants =
        Contract.all().stream()
            .flatMap(contract -> Mutator.all(contract).stream())
            .map(Mutant::id)
            .toList();

    for (ExpectedFailures.Entry entry : ExpectedFailures.ofMutants().entries()) {
      assertThat(mutants).anyMatch(entry.names().asMatchPredicate());
    }
  }

  /** Two at a time: while Prism reads one mutant, the schema oracle is asked about the other. */
  private static List<Entry> results(
      Contract contract, MockVendors mocks, ScriptedUpstream upstream)
      throws InterruptedException, ExecutionException {
    List<Mutant> mutants = Mutator.all(contract);
    int step = ALL ? 1 : Math.max(1, mutants.size() / SAMPLE);
    MutantCases cases = new MutantCases(contract, BundleCases.of(contract));
    MutantCases documented = new MutantCases(contract, DocumentCases.of(contract));
    MutationProgress progress =
        new MutationProgress(contract.vendor(), (mutants.size() + step - 1) / step, ALL);
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Future<Entry>> started = new ArrayList<>();
      for (int i = 0; i < mutants.size(); i += step) {
        Mutant mutant = mutants.get(i);
        String name = "mutant-" + i;
        started.add(
            workers.submit(
                () -> {
                  MutantResult result =
                      new MutationRun(mocks, upstream, cases, name)
                          .judge(mutant, Order.PRISM_FIRST);
                  boolean known =
                      ALL
                          && new MutationRun(mocks, upstream, documented, name)
                              .judge(mutant, Order.SCHEMA_FIRST)
                              .killed();
                  progress.add(result);
                  return new Entry(result, known);
                }));
      }
      List<Entry> results = new ArrayList<>();
      for (Future<Entry> future : started) results.add(future.get());
      return results;
    } finally {
      workers.shutdownNow();
    }
  }
}
