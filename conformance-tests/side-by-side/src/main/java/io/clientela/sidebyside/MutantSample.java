package io.clientela.sidebyside;

import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.Mutator;
import java.util.ArrayList;
import java.util.List;

/** The mutants of a contract that all suites are put to: every n-th, as the build takes them. */
final class MutantSample {
  private MutantSample() {}

  /**
   * About so many mutants, those without an effect left out.
   *
   * @param size 12 for the sample of {@code MutationTest}
   */
  static List<Mutant> of(Contract contract, int size) {
    List<Mutant> all = Mutator.all(contract);
    ExpectedFailures equivalent = ExpectedFailures.ofMutants();
    int step = Math.max(1, all.size() / size);
    List<Mutant> sample = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) {
      if (!equivalent.has(all.get(i).id())) sample.add(all.get(i));
    }
    return List.copyOf(sample);
  }
}
