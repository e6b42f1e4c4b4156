package io.clientela.cli.delivery;

import io.clientela.cli.journal.Journal;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.Status;
import io.clientela.mapping.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Delivers to a vendor: plans records in any thread, takes the planned ones in one thread, and has
 * them delivered in threads of its own.
 */
final class DeliveryPipeline<T> implements VendorPipeline {
  private final Destination<T> destination;
  private final Journal journal;
  private final RunEvents ledger;
  private final StopSwitch run;
  private final StopSwitch here = new StopSwitch();
  private final Workers workers;
  private final Claims claims;
  private List<Job<T>> batch = new ArrayList<>();

  /**
   * A lane.
   *
   * @param run ends the deliveries to all vendors
   */
  DeliveryPipeline(
      Destination<T> destination,
      Journal journal,
      RunEvents ledger,
      StopSwitch run,
      int concurrency) {
    this.destination = destination;
    this.journal = journal;
    this.ledger = ledger;
    this.run = run;
    this.claims = new Claims(vendor());
    this.workers = new Workers(vendor(), concurrency);
    run.onEndCalls(workers::interrupt);
  }

  @Override
  public String vendor() {
    return destination.mapping().vendor();
  }

  @Override
  public PlannedStep plan(Candidate candidate) {
    RecordRef record = candidate.record();
    Prepared<T> prepared = Prepared.of(candidate, destination.mapping(), journal.history());
    Optional<Outcome> known = prepared.known();
    if (prepared.settled().isPresent()) {
      Outcome outcome = known.orElseGet(prepared.settled()::get);
      return () -> ledger.tell(outcome);
    }
    Job<T> job =
        new Job<>(
            record, prepared.mapped().value(), prepared.mapped().losses(), prepared.dropped());
    Optional<?> identity = prepared.identity();
    return () -> {
      Optional<Outcome> clash = identity.flatMap(it -> claims.claim(record, it));
      known.or(() -> clash).ifPresentOrElse(ledger::tell, () -> take(job));
    };
  }

  private void take(Job<T> job) {
    batch.add(job);
    if (batch.size() >= destination.batchSize()) flush();
  }

  @Override
  public void flush() {
    List<Job<T>> full = batch;
    batch = new ArrayList<>();
    if (!full.isEmpty()) workers.run(() -> deliver(full));
  }

  private void deliver(List<Job<T>> jobs) {
    Optional<String> stopped = run.reason().or(here::reason);
    if (stopped.isEmpty()) {
      new Delivery<>(destination, journal, ledger, here).run(jobs);
      return;
    }
    for (Job<T> job : jobs) {
      boolean open = journal.history().mayHaveArrived(job.record(), vendor());
      Status status = open ? Status.UNKNOWN : Status.NOT_SENT;
      String reason = open ? stopped.get() + Texts.of(Delivery.SENT_EARLIER) : stopped.get();
      ledger.tell(Outcome.without(job.record(), vendor(), status, reason));
    }
  }

  @Override
  public void close() {
    workers.close();
  }

  /**
   * A record that is ready for sending.
   *
   * @param losses what the mapping loses
   * @param dropped what was left out before, because it was wrong
   */
  record Job<T>(RecordRef record, T value, List<Loss> losses, List<Loss> dropped) {}
}
