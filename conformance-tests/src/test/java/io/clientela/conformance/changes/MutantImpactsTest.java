package io.clientela.conformance.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.cases.ExpectedFailures;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.Mutator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every fault of the mutants is seen, and does to clients what is said of its operator. By default
 * for a fixed sample of the mutants, with {@code -Pmutation} for all of them.
 */
class MutantImpactsTest {
  private static final boolean ALL = "all".equals(System.getProperty("conformance.mutation"));
  private static final int SAMPLE = 60;

  @Test
  void everyFaultIsSeenAndCalledWhatItsOperatorDoes() {
    ExpectedFailures equivalent = ExpectedFailures.ofMutants();
    List<String> missed = new ArrayList<>();
    List<String> other = new ArrayList<>();
    int count = 0;
    for (Contract contract : Contract.all()) {
      OperatorImpacts impacts = new OperatorImpacts(contract);
      for (Mutant mutant : sample(contract)) {
        count++;
        List<Change> changes = ContractDiff.between(contract, mutant.changed());
        if (changes.isEmpty()) {
          missed.add(mutant.id());
        } else if (changes.get(0).impact() != impacts.of(mutant)) {
          // A fault that cannot be told from the contract need not be called a fault.
          boolean harmless = changes.get(0).impact() != Impact.BREAKING;
          if (!harmless || !equivalent.has(mutant.id())) other.add(mutant.id() + " " + changes);
        }
      }
    }

    assertThat(missed).isEmpty();
    assertThat(other).isEmpty();
    assertThat(count).isGreaterThan(300);
  }

  private static List<Mutant> sample(Contract contract) {
    List<Mutant> all = Mutator.all(contract);
    int step = ALL ? 1 : Math.max(1, all.size() / SAMPLE);
    List<Mutant> sample = new ArrayList<>();
    for (int i = 0; i < all.size(); i += step) sample.add(all.get(i));
    return sample;
  }
}
