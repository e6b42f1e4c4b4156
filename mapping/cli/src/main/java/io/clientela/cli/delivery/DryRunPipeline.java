package io.clientela.cli.delivery;

import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import java.util.Optional;

/** Maps records for a vendor and sends nothing; says of each what a delivery would say. */
final class DryRunPipeline<T> implements VendorPipeline {
  private final VendorMapping<T> mapping;
  private final RunEvents ledger;
  private final Claims claims;

  DryRunPipeline(VendorMapping<T> mapping, RunEvents ledger) {
    this.mapping = mapping;
    this.ledger = ledger;
    this.claims = new Claims(mapping.vendor());
  }

  @Override
  public PlannedStep plan(RecordRef record, Customer customer) {
    Mapped<T> mapped = mapping.map(customer);
    Optional<Outcome> settled = SettledOutcomes.settled(record, mapping, mapped);
    if (settled.isPresent()) return telling(ledger.entry(settled.get()));
    ReportLine deliverable =
        ledger.entry(Outcome.deliverable(record, mapping.vendor(), mapped.losses()));
    Optional<?> identity = mapping.identity(mapped.value());
    if (identity.isEmpty()) return telling(deliverable);
    Object claimed = identity.get();
    return () -> {
      Optional<Outcome> clash = claims.claim(record, claimed);
      ledger.tell(clash.isPresent() ? ledger.entry(clash.get()) : deliverable);
    };
  }

  private PlannedStep telling(ReportLine entry) {
    return () -> ledger.tell(entry);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
