package io.clientela.cli.delivery;

/** What is to be done with one record at one vendor. */
@FunctionalInterface
interface PlannedStep {
  /** Does it, or hands it over; called in the order of the records. */
  void execute();
}
