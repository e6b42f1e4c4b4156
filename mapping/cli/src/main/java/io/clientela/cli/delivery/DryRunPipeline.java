package io.clientela.cli.delivery;

import io.clientela.cli.journal.History;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import java.util.Optional;

/** Maps records for a vendor and sends nothing; says of each what a delivery would say. */
final class DryRunPipeline<T> implements VendorPipeline {
  private final VendorMapping<T> mapping;
  private final History history;
  private final RunEvents ledger;
  private final Claims claims;

  DryRunPipeline(VendorMapping<T> mapping, History history, RunEvents ledger) {
    this.history = history;
    this.mapping = mapping;
    this.ledger = ledger;
    this.claims = new Claims(mapping.vendor());
  }

  @Override
  public String vendor() {
    return mapping.vendor();
  }

  @Override
  public PlannedStep plan(Candidate candidate) {
    RecordRef record = candidate.record();
    Prepared<T> prepared = Prepared.of(candidate, mapping, history);
    ReportLine outcome = ledger.entry(outcome(record, prepared));
    if (prepared.identity().isEmpty()) return telling(outcome);
    Object claimed = prepared.identity().get();
    return () -> {
      Optional<Outcome> clash = claims.claim(record, claimed);
      boolean isTold = clash.isPresent() && prepared.known().isEmpty();
      ledger.tell(isTold ? ledger.entry(clash.get()) : outcome);
    };
  }

  private Outcome outcome(RecordRef record, Prepared<T> prepared) {
    return prepared
        .known()
        .or(prepared::settled)
        .orElseGet(() -> Outcome.deliverable(record, mapping.vendor(), prepared.losses()));
  }

  private PlannedStep telling(ReportLine entry) {
    return () -> ledger.tell(entry);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
