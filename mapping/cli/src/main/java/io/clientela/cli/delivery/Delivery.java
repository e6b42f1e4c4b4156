package io.clientela.cli.delivery;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.partitioningBy;

import io.clientela.cli.delivery.DeliveryPipeline.Job;
import io.clientela.cli.journal.Journal;
import io.clientela.cli.journal.JournalEntry;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.Status;
import io.clientela.mapping.Loss;
import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.ErrorResponseException;
import io.clientela.runtime.Operation;
import io.clientela.runtime.Retry;
import io.clientela.runtime.UnauthorisedException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Delivers one batch and keeps the journal of it. Used once.
 *
 * <p>Once something was sent, only the vendor's own refusal makes it certain that nothing arrived.
 * Whatever else ends a delivery, a fault of this program too, leaves that open.
 */
final class Delivery<T> {
  /** Behind the reason why this run did not deliver. */
  static final String SENT_EARLIER =
      "; an earlier run sent it and it may have arrived, --resume takes it up again";

  private final Destination<T> destination;
  private final Journal journal;
  private final RunEvents ledger;
  private final StopSwitch stop;
  private final String vendor;
  private @Nullable Operation sent;

  /**
   * A delivery.
   *
   * @param stop ends the deliveries to this vendor
   */
  Delivery(Destination<T> destination, Journal journal, RunEvents ledger, StopSwitch stop) {
    this.destination = destination;
    this.journal = journal;
    this.ledger = ledger;
    this.stop = stop;
    this.vendor = destination.mapping().vendor();
  }

  void run(List<Job<T>> jobs) {
    List<Receipt> receipts;
    try {
      List<T> values = jobs.stream().map(Job::value).toList();
      receipts = destination.deliver(values, it -> sending(jobs, it));
    } catch (RuntimeException | Error e) {
      end(jobs, e);
      return;
    }
    delivered(jobs, receipts);
  }

  private void sending(List<Job<T>> jobs, Operation operation) {
    write(jobs, job -> JournalEntry.sent(job.record(), vendor, operation));
    sent = operation;
  }

  private void delivered(List<Job<T>> jobs, List<Receipt> receipts) {
    List<JournalEntry> entries = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i++) {
      Receipt receipt = receipts.get(i);
      if (receipt.isTaken()) {
        entries.add(JournalEntry.delivered(jobs.get(i).record(), vendor, receipt.vendorId()));
      }
    }
    try {
      if (!entries.isEmpty()) journal.write(entries);
    } catch (RuntimeException e) {
      tell(jobs, Status.UNKNOWN, Texts.of("was taken, and the journal could not be written"));
      throw e;
    }
    for (int i = 0; i < jobs.size(); i++) ledger.tell(outcome(jobs.get(i), receipts.get(i)));
  }

  private Outcome outcome(Job<T> job, Receipt receipt) {
    if (!receipt.isTaken()) {
      return Outcome.without(
          job.record(), vendor, receipt.status(), Texts.of("the vendor has this customer already"));
    }
    List<Loss> losses = Prepared.joined(receipt.losses().orElse(job.losses()), job.dropped());
    return Outcome.done(job.record(), vendor, receipt.status(), receipt.vendorId(), losses);
  }

  private void end(List<Job<T>> jobs, Throwable failure) {
    // a file is closed by whoever writes to it while interrupted
    boolean interrupted = Thread.interrupted();
    try {
      account(jobs, failure);
    } catch (RuntimeException | Error next) {
      if (next != failure) next.addSuppressed(failure);
      throw next;
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
    // the record has its outcome, and the run cannot go on
    if (failure instanceof Error error) throw error;
    if (failure instanceof UncheckedIOException unwritten) throw unwritten;
  }

  private void account(List<Job<T>> jobs, Throwable failure) {
    String reason = FailureText.of(failure);
    Operation operation = sent;
    if (failure instanceof UnauthorisedException) {
      stop.stop(Texts.of("the vendor did not accept the credential or its rights; %s", reason));
    }
    if (operation == null || isRefusal(failure, jobs)) {
      failed(jobs, reason);
    } else if (operation.retry() == Retry.ALWAYS) {
      // its last entry stays the one before it was sent, which lets it be sent again
      tell(
          jobs,
          Status.UNKNOWN,
          Texts.of("%s; it may have arrived, --resume sends it again", reason));
    } else {
      end(
          jobs,
          Status.UNKNOWN,
          Texts.of("%s; it may have arrived%s", reason, next(jobs)),
          job -> JournalEntry.unknown(job.record(), vendor, operation));
    }
  }

  private String next(List<Job<T>> jobs) {
    boolean findable = jobs.stream().allMatch(it -> destination.mapping().isFindable(it.value()));
    return findable
        ? Texts.of(": --resume looks for it at %s", vendor)
        : Texts.of(": look for it at %s, it is not sent again", vendor);
  }

  /** What an earlier run sent stays open: that this run failed says nothing of it. */
  private void failed(List<Job<T>> jobs, String reason) {
    Map<Boolean, List<Job<T>>> open =
        jobs.stream()
            .collect(partitioningBy(job -> journal.history().mayHaveArrived(job.record(), vendor)));
    end(
        requireNonNull(open.get(false)),
        Status.FAILED,
        reason,
        job -> JournalEntry.failed(job.record(), vendor));
    tell(requireNonNull(open.get(true)), Status.UNKNOWN, reason + Texts.of(SENT_EARLIER));
  }

  private void end(
      List<Job<T>> jobs, Status status, String reason, Function<Job<T>, JournalEntry> entry) {
    try {
      write(jobs, entry);
    } finally {
      tell(jobs, status, reason);
    }
  }

  private void write(List<Job<T>> jobs, Function<Job<T>, JournalEntry> entry) {
    journal.write(jobs.stream().map(entry).toList());
  }

  private void tell(List<Job<T>> jobs, Status status, String reason) {
    for (Job<T> job : jobs) ledger.tell(Outcome.without(job.record(), vendor, status, reason));
  }

  /** A batch that was refused may have been taken in part: no vendor says that it is not. */
  private static boolean isRefusal(Throwable failure, List<?> jobs) {
    return failure instanceof ClientelaException call
        && !call.mayHaveTakenEffect()
        && !(jobs.size() > 1 && call instanceof ErrorResponseException);
  }
}
