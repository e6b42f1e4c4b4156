package io.clientela.sidebyside.differs;

import io.clientela.conformance.contract.Contract;

/** A tool that compares two versions of a contract. */
interface Differ {
  String name();

  /** Whether it says what breaks, and not only what differs. */
  default boolean judges() {
    return true;
  }

  Verdict compare(Contract base, Contract next);

  /**
   * What it says of an edit.
   *
   * @param seen whether it says that anything changed
   * @param breaking whether it says that something breaks
   */
  record Verdict(boolean seen, boolean breaking) {}
}
