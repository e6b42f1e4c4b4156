package io.clientela.cli.journal;

import io.clientela.cli.report.RecordRef;
import java.util.Optional;
import java.util.function.Consumer;

/** What earlier runs did. Safe for use by many threads. */
public final class History {
  private final JournalState state;
  private final boolean sendsChanges;

  History(JournalState state, boolean sendsChanges) {
    this.state = state;
    this.sendsChanges = sendsChanges;
  }

  /** That of a first run. */
  public static History none() {
    return new History(new JournalState(), false);
  }

  /** What earlier runs tell of a record at a vendor. */
  public Optional<JournalEntry> earlier(String record, String vendor) {
    return state.last(record, vendor);
  }

  /** Whether an earlier run sent a record and it is not known whether it arrived. */
  public boolean mayHaveArrived(RecordRef record, String vendor) {
    return earlier(record.key(), vendor)
        .filter(it -> it.isUncertain() || it.state() == JournalEntry.State.SENT)
        .isPresent();
  }

  /** Whether what changed since it was delivered is to be sent again. */
  public boolean sendsChanges() {
    return sendsChanges;
  }

  /** Whether anything is known at all. */
  public boolean isEmpty() {
    return state.isEmpty();
  }

  /** Names each record that a vendor has from earlier runs. */
  public void forEachAt(String vendor, Consumer<String> records) {
    state.forEachAt(vendor, records);
  }
}
