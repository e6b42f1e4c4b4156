package io.clientela.cli.delivery;

import io.clientela.cli.journal.History;
import io.clientela.cli.journal.JournalEntry;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.Status;
import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.SkipReason;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be said of a record without calling the vendor. */
final class SettledOutcomes {
  private static final String CHANGED =
      "changed since delivery, or another customer of the same id";

  private SettledOutcomes() {}

  /** The outcome of a record that cannot be sent, or is not to be; empty if it can. */
  static <T> Optional<Outcome> settled(
      RecordRef record, VendorMapping<T> mapping, Mapped<T> mapped) {
    if (mapped.isDeliverable()) {
      Optional<String> problem = mapping.problem(mapped.value());
      if (problem.isEmpty()) return Optional.empty();
      return Optional.of(Outcome.without(record, mapping.vendor(), Status.FAILED, problem.get()));
    }
    Optional<SkipReason> skipped = mapped.skipped();
    return Optional.of(
        skipped.isPresent()
            ? Outcome.without(
                record, mapping.vendor(), Status.SKIPPED, Texts.ofLibrary(skipped.get().text()))
            : Outcome.without(record, mapping.vendor(), Status.FAILED, problems(mapped)));
  }

  /**
   * The outcome that an earlier run settled; empty if the record is to be sent.
   *
   * @param changeable whether the vendor can change what it has
   */
  static Optional<Outcome> known(
      RecordRef record,
      JournalEntry entry,
      History history,
      boolean changeable,
      List<Loss> losses) {
    if (entry.isUncertain()) {
      return without(
          record,
          entry,
          Status.UNKNOWN,
          Texts.of(
              "%s was sent in an earlier run and its response is not known: look for it at %s, it"
                  + " is not sent again",
              entry.operation(), entry.vendor()));
    }
    if (entry.state() != JournalEntry.State.DELIVERED) return Optional.empty();
    if (entry.content().equals(record.content())) {
      Optional<String> vendorId = Optional.ofNullable(entry.vendorId());
      return Optional.of(Outcome.done(record, entry.vendor(), Status.UNCHANGED, vendorId, losses));
    }
    if (!history.sendsChanges()) {
      return without(
          record,
          entry,
          Status.CHANGED,
          Texts.of(
              "%s; not sent again: change it at the vendor, or push it in a file of its own with"
                  + " another --journal",
              Texts.of(CHANGED)));
    }
    if (changeable) return Optional.empty();
    return without(
        record,
        entry,
        Status.CHANGED,
        Texts.of(
            "%s; %s has no operation that changes one: change it there",
            Texts.of(CHANGED), entry.vendor()));
  }

  private static Optional<Outcome> without(
      RecordRef record, JournalEntry entry, Status status, String reason) {
    return Optional.of(Outcome.without(record, entry.vendor(), status, reason));
  }

  private static String problems(Mapped<?> mapped) {
    return mapped.problems().stream()
        .map(it -> it.path() + ": " + Texts.ofLibrary(it.reason()))
        .collect(Collectors.joining("; "));
  }
}
