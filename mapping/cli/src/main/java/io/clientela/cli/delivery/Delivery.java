package io.clientela.cli.delivery;

import io.clientela.cli.delivery.DeliveryLane.Job;
import io.clientela.mapping.Loss;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.RefusedException;
import io.clientela.runtime.Retry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Delivers one batch and keeps the journal of it. Used once. */
final class Delivery<T> {
  private final Destination<T> destination;
  private final Journal journal;
  private final Ledger ledger;
  private final String vendor;
  private @Nullable Operation sent;

  Delivery(Destination<T> destination, Journal journal, Ledger ledger) {
    this.destination = destination;
    this.journal = journal;
    this.ledger = ledger;
    this.vendor = destination.mapping().vendor();
  }

  void run(List<Job<T>> jobs) {
    try {
      delivered(
          jobs,
          destination.deliver(jobs.stream().map(Job::value).toList(), it -> sending(jobs, it)));
    } catch (ClientelaException e) {
      Operation operation = sent;
      if (operation != null && isUncertain(operation, jobs, e)) {
        write(jobs, job -> JournalEntry.unknown(job.record().key(), vendor, operation));
        end(jobs, Status.UNKNOWN, FailureText.of(e) + "; it may have arrived");
      } else {
        failed(jobs, FailureText.of(e));
      }
    } catch (RefusedValueException | IllegalArgumentException e) {
      failed(jobs, e.getMessage());
    }
  }

  private void sending(List<Job<T>> jobs, Operation operation) {
    write(jobs, job -> JournalEntry.sent(job.record().key(), vendor, operation));
    sent = operation;
  }

  private void delivered(List<Job<T>> jobs, List<Receipt> receipts) {
    List<JournalEntry> entries = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      String key = jobs.get(i).record().key();
      entries.add(JournalEntry.delivered(key, vendor, receipts.get(i).vendorId()));
    }
    journal.write(entries);
    for (int i = 0; i < jobs.size(); i++) {
      Receipt receipt = receipts.get(i);
      List<Loss> losses = receipt.losses().orElse(jobs.get(i).losses());
      ledger.tell(Outcome.delivered(jobs.get(i).record(), vendor, receipt.vendorId(), losses));
    }
  }

  private void failed(List<Job<T>> jobs, String reason) {
    write(jobs, job -> JournalEntry.failed(job.record().key(), vendor));
    end(jobs, Status.FAILED, reason);
  }

  private void write(List<Job<T>> jobs, Function<Job<T>, JournalEntry> entry) {
    journal.write(jobs.stream().map(entry).toList());
  }

  private void end(List<Job<T>> jobs, Status status, String reason) {
    for (Job<T> job : jobs) ledger.tell(Outcome.without(job.record(), vendor, status, reason));
  }

  /** A batch that was refused may have been taken in part: no vendor says that it is not. */
  private static boolean isUncertain(Operation operation, List<?> jobs, ClientelaException e) {
    if (operation.retry() == Retry.ALWAYS) return false;
    return e.mayHaveTakenEffect() || jobs.size() > 1 && e instanceof RefusedException;
  }
}
