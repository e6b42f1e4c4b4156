package io.clientela.sidebyside.differs;

import io.clientela.conformance.changes.Edit;
import io.clientela.conformance.changes.Impact;
import io.clientela.conformance.changes.OperatorImpacts;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.Mutator;
import io.clientela.sidebyside.differs.Differ.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our comparison of contracts beside other tools, on the same edits and mutants. */
public final class DifferTable {
  private static final String VENDOR = "bsale";
  private static final int EDITS = 32;

  private DifferTable() {}

  /** An edit and whether it breaks clients, as was said without any of the tools. */
  private record Trial(Contract base, Contract next, boolean breaking) {}

  /**
   * Measures and writes {@code differs.md}.
   *
   * @param args a folder that is not used; the build folder; how many mutants of the contract
   */
  public static void main(String[] args) throws IOException {
    Path target = Path.of(args[1]);
    List<Differ> differs = new ArrayList<>(List.of(new OwnDiffer()));
    Path tools = target.resolve("differs");
    Optional<Path> program = OasDiff.build(tools);
    if (program.isEmpty()) System.out.println("no Go at hand: oasdiff is left out");
    for (String command : List.of("breaking", "changelog", "diff")) {
      program.ifPresent(path -> differs.add(new OasDiff(path, tools, command)));
    }
    differs.add(new OpenApiDiff());
    List<Trial> edits =
        Edit.all().subList(0, EDITS).stream()
            .map(
                edit ->
                    new Trial(
                        Contract.of(edit.vendor()),
                        edit.applied(),
                        edit.impact() == Impact.BREAKING))
            .toList();
    List<Trial> mutants = mutants(Integer.parseInt(args[2]));
    StringBuilder table = new StringBuilder();
    table.append(
        "| tool | edits seen | breaking ones called so | false alarms | mutants of %s seen | breaking ones called so | false alarms | called what they are | ms per comparison |\n"
            .formatted(VENDOR));
    table.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (Differ differ : differs) table.append(row(differ, edits, mutants));
    Files.writeString(target.resolve("differs.md"), table);
    System.out.print(table);
  }

  /** So many mutants of the contract, evenly from all of them. */
  private static List<Trial> mutants(int count) {
    Contract contract = Contract.of(VENDOR);
    OperatorImpacts impacts = new OperatorImpacts(contract);
    List<Mutant> all = Mutator.all(contract);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Mutant mutant = all.get((int) ((long) i * all.size() / count));
      boolean breaking = impacts.of(mutant) == Impact.BREAKING;
      trials.add(new Trial(contract, mutant.changed(), breaking));
    }
    return trials;
  }

  private static String row(Differ differ, List<Trial> edits, List<Trial> mutants) {
    long begin = System.nanoTime();
    Score ofEdits = score(differ, edits);
    Score ofMutants = score(differ, mutants);
    long millis = (System.nanoTime() - begin) / 1_000_000 / (edits.size() + mutants.size());
    int right = ofMutants.breaking - ofMutants.missed + ofMutants.harmless - ofMutants.alarms;
    String share = differ.judges() ? "%.1f %%".formatted(100.0 * right / mutants.size()) : "-";
    return "| %s | %s | %s | %s | %d |\n"
        .formatted(
            differ.name(),
            ofEdits.cells(differ.judges()),
            ofMutants.cells(differ.judges()),
            share,
            millis);
  }

  private record Score(int seen, int breaking, int missed, int harmless, int alarms) {
    String cells(boolean judged) {
      if (!judged) return "%d of %d | - | -".formatted(seen, breaking + harmless);
      return "%d of %d | %d of %d | %d of %d"
          .formatted(seen, breaking + harmless, breaking - missed, breaking, alarms, harmless);
    }
  }

  private static Score score(Differ differ, List<Trial> trials) {
    int seen = 0;
    int breaking = 0;
    int missed = 0;
    int alarms = 0;
    for (Trial trial : trials) {
      Verdict verdict = differ.compare(trial.base(), trial.next());
      if (verdict.seen()) seen++;
      if (trial.breaking()) breaking++;
      if (trial.breaking() && !verdict.breaking()) missed++;
      if (!trial.breaking() && verdict.breaking()) alarms++;
    }
    return new Score(seen, breaking, missed, trials.size() - breaking, alarms);
  }
}
