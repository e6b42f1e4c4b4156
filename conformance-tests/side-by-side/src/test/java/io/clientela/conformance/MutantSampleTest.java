package io.clientela.conformance;

import static org.assertj.core.api.Assertions.assertThat;

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
