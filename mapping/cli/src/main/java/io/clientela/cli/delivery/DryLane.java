package io.clientela.cli.delivery;

import io.clientela.mapping.Customer;
import io.clientela.mapping.Mapped;
import java.util.Optional;

/** Maps records for a vendor and sends nothing; says of each what a delivery would say. */
final class DryLane<T> implements Lane {
  private final VendorMapping<T> mapping;
  private final Ledger ledger;
  private final Claims claims;

  DryLane(VendorMapping<T> mapping, Ledger ledger) {
    this.mapping = mapping;
    this.ledger = ledger;
    this.claims = new Claims(mapping.vendor());
  }

  @Override
  public Plan plan(RecordRef record, Customer customer) {
    Mapped<T> mapped = mapping.map(customer);
    Optional<Outcome> settled = Planning.settled(record, mapping, mapped);
    if (settled.isPresent()) return telling(ledger.entry(settled.get()));
    Entry deliverable =
        ledger.entry(Outcome.deliverable(record, mapping.vendor(), mapped.losses()));
    Optional<?> identity = mapping.identity(mapped.value());
    if (identity.isEmpty()) return telling(deliverable);
    Object claimed = identity.get();
    return () -> {
      Optional<Outcome> clash = claims.claim(record, claimed);
      ledger.tell(clash.isPresent() ? ledger.entry(clash.get()) : deliverable);
    };
  }

  private Plan telling(Entry entry) {
    return () -> ledger.tell(entry);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
