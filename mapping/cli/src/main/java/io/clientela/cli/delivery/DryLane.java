package io.clientela.cli.delivery;

import io.clientela.mapping.Customer;
import io.clientela.mapping.Mapped;

/** Maps records for a vendor and sends nothing. */
final class DryLane implements Lane {
  private final VendorMapping<?> mapping;
  private final Ledger ledger;

  DryLane(VendorMapping<?> mapping, Ledger ledger) {
    this.mapping = mapping;
    this.ledger = ledger;
  }

  @Override
  public Plan plan(RecordRef record, Customer customer) {
    Mapped<?> mapped = mapping.map(customer);
    Outcome outcome =
        Planning.settled(record, mapping.vendor(), mapped)
            .orElseGet(() -> Outcome.deliverable(record, mapping.vendor(), mapped.losses()));
    Entry entry = ledger.entry(outcome);
    return () -> ledger.tell(entry);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
