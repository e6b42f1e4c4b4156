package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.sidebyside.Contender.Baseline;
import io.clientela.sidebyside.Contender.Trial;
import io.clientela.specs.MockVendors;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Our suite, Dredd and Specmatic in one run, on the same mocks: what each sees of the contracts on
 * the wire, which of the same mutants each notices, and how long it takes.
 */
public final class SideBySide {
  private final PrintStream progress;
  private final int sample;

  private SideBySide(PrintStream progress, int sample) {
    this.progress = progress;
    this.sample = sample;
  }

  /**
   * Measures and writes {@code side-by-side.json}.
   *
   * @param args the folder with the pinned tools' package files; the build folder; about how many
   *     mutants of each contract, 12 for the sample of the normal build
   * @throws IOException if a report cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    SideBySide run = new SideBySide(System.out, Integer.parseInt(args[2]));
    run.progress.println("installing Dredd and Specmatic");
    Toolbox tools = Toolbox.install(Path.of(args[0]), target);
    Path runs = target.resolve("side-by-side");
    List<SuiteScore> scores = new ArrayList<>();
    try (MockVendors mocks = MockVendors.start();
        OwnSuite own = new OwnSuite(mocks)) {
      scores.add(run.standing(own));
      for (Peer peer :
          List.of(new Dredd(tools, false), new Dredd(tools, true), new Specmatic(tools))) {
        Path folder = runs.resolve(peer.name().replaceAll("\\W+", "-"));
        scores.add(run.standing(new PeerSuite(peer, mocks, folder)));
      }
    }
    int pairs = Contract.all().stream().mapToInt(contract -> Pairs.stated(contract).size()).sum();
    ObjectNode report = Json.MAPPER.createObjectNode().put("pairs", pairs);
    ArrayNode suites = report.putArray("suites");
    scores.forEach(score -> suites.add(score.json()));
    Files.writeString(
        target.resolve("side-by-side.json"),
        Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
    run.progress.println(ScoreTable.of(scores, pairs));
  }

  private SuiteScore standing(Contender contender) {
    SuiteScore standing = new SuiteScore(contender.name());
    for (Contract contract : Contract.all()) {
      Baseline baseline = contender.baseline(contract);
      standing.add(contract, baseline);
      say(
          contender,
          contract,
          "without a fault: %d tests, %d pairs"
              .formatted(baseline.tests(), baseline.pairs().size()),
          baseline.nanos());
      List<Mutant> mutants = MutantSample.of(contract, sample);
      for (int i = 0; i < mutants.size(); i++) {
        Trial trial = contender.trial(contract, mutants.get(i));
        standing.add(mutants.get(i), trial);
        say(
            contender,
            contract,
            "mutant %d of %d %s"
                .formatted(i + 1, mutants.size(), trial.killed() ? "killed" : "survives"),
            trial.nanos());
      }
    }
    return standing;
  }

  private void say(Contender contender, Contract contract, String what, long nanos) {
    progress.printf(
        "%s, %s, %s, %d ms%n",
        contender.name(), contract.vendor(), what, Duration.ofNanos(nanos).toMillis());
  }
}
