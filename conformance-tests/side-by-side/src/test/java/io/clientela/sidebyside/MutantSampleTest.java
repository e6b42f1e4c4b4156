package io.clientela.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.mutation.Mutant;
import io.clientela.conformance.mutation.Mutator;
import org.junit.jupiter.api.Test;

class MutantSampleTest {
  @Test
  void theSampleIsSpreadOverTheMutantsAndTheSameInEachRun() {
    Contract contract = Contract.of("tomticket");
    assertThat(MutantSample.of(contract, 12))
        .extracting(Mutant::id)
        .hasSizeBetween(10, 14)
        .doesNotHaveDuplicates()
        .startsWith(Mutator.all(contract).get(0).id());
  }
}
