package io.clientela.sidebyside;

import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.mutation.Mutant;
import java.util.Set;

/** A suite that is put to the same contracts, mocks and mutants as the others. */
interface Contender {
  String name();

  /** Tests a contract as it is, and keeps the verdict to compare others with. */
  Baseline baseline(Contract contract);

  /** Tests a server that has the mutant's fault; its contract's baseline comes first. */
  Trial trial(Contract contract, Mutant mutant);

  /**
   * What a suite makes of a contract without a fault.
   *
   * @param failing of the tests
   * @param pairs of operation, status and media type that were seen on the wire
   * @param nanos from the contract to the verdict
   */
  record Baseline(int tests, int failing, Set<String> pairs, int exchanges, long nanos) {}

  /**
   * What became of a mutant.
   *
   * @param killed whether the verdict is another one than on the contract as it is
   * @param onWire whether it was killed by what the server did
   * @param exchanges on the way to the verdict
   */
  record Trial(boolean killed, boolean onWire, int exchanges, long nanos) {}
}
