package io.clientela.cli.delivery;

import io.clientela.mapping.Customer;
import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Delivers to a vendor: plans records in any thread, takes the planned ones in one thread, and has
 * them delivered in threads of its own.
 */
final class DeliveryLane<T> implements Lane {
  private final Destination<T> destination;
  private final Journal journal;
  private final Ledger ledger;
  private final Workers workers;
  private List<Job<T>> batch = new ArrayList<>();

  DeliveryLane(Destination<T> destination, Journal journal, Ledger ledger, int concurrency) {
    this.destination = destination;
    this.journal = journal;
    this.ledger = ledger;
    this.workers = new Workers(vendor(), concurrency);
  }

  private String vendor() {
    return destination.mapping().vendor();
  }

  @Override
  public Plan plan(RecordRef record, Customer customer) {
    Mapped<T> mapped = destination.mapping().map(customer);
    Optional<Outcome> settled = Planning.settled(record, vendor(), mapped);
    if (settled.isPresent()) return () -> ledger.tell(settled.get());
    Optional<JournalEntry> earlier = journal.earlier(record.key(), vendor());
    Optional<Outcome> known = earlier.flatMap(it -> Planning.known(record, it, mapped.losses()));
    if (known.isPresent()) return () -> ledger.tell(known.get());
    return () -> take(new Job<>(record, mapped.value(), mapped.losses()));
  }

  @Override
  public void flush() {
    List<Job<T>> full = batch;
    batch = new ArrayList<>();
    if (!full.isEmpty()) workers.run(() -> new Delivery<>(destination, journal, ledger).run(full));
  }

  @Override
  public void close() {
    workers.close();
  }

  private void take(Job<T> job) {
    batch.add(job);
    if (batch.size() >= destination.batchSize()) flush();
  }

  /** A record that is ready for sending. */
  record Job<T>(RecordRef record, T value, List<Loss> losses) {}
}
