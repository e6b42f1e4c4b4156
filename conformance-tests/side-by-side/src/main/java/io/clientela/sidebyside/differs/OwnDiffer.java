package io.clientela.sidebyside.differs;

import io.clientela.conformance.changes.Change;
import io.clientela.conformance.changes.ContractDiff;
import io.clientela.conformance.changes.Impact;
import io.clientela.conformance.contract.Contract;
import java.util.List;

/** The comparison of this project. */
final class OwnDiffer implements Differ {
  @Override
  public String name() {
    return "-Pchanges";
  }

  @Override
  public Verdict compare(Contract base, Contract next) {
    List<Change> changes = ContractDiff.between(base, next);
    boolean breaking = changes.stream().anyMatch(change -> change.impact() == Impact.BREAKING);
    return new Verdict(!changes.isEmpty(), breaking);
  }
}
