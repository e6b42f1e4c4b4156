package io.clientela.cli.delivery;

import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be said of a record without calling the vendor. */
final class Planning {
  private Planning() {}

  /** The outcome of a record that is not to be sent; empty if it is. */
  static Optional<Outcome> settled(RecordRef record, String vendor, Mapped<?> mapped) {
    if (mapped.isDeliverable()) return Optional.empty();
    return Optional.of(
        mapped
            .skipped()
            .map(it -> Outcome.without(record, vendor, Status.SKIPPED, it.text()))
            .orElseGet(() -> Outcome.without(record, vendor, Status.FAILED, problems(mapped))));
  }

  /** The outcome that an earlier run settled; empty if the record is to be sent. */
  static Optional<Outcome> known(RecordRef record, JournalEntry entry, List<Loss> losses) {
    if (entry.state() == JournalEntry.State.DELIVERED) {
      return Optional.of(
          Outcome.delivered(record, entry.vendor(), Optional.ofNullable(entry.vendorId()), losses));
    }
    if (!entry.isUncertain()) return Optional.empty();
    return Optional.of(
        Outcome.without(
            record,
            entry.vendor(),
            Status.UNKNOWN,
            entry.operation()
                + " was sent in an earlier run and its answer is not known; look at the vendor's,"
                + " it is not sent again"));
  }

  private static String problems(Mapped<?> mapped) {
    return mapped.problems().stream()
        .map(it -> it.path() + ": " + it.reason())
        .collect(Collectors.joining("; "));
  }
}
