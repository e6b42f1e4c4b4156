package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells all listeners of one run what happens in it; safe for use by many threads. */
final class Ledger {
  private final List<RunListener> listeners;
  private final Map<String, VendorLines> vendors = new ConcurrentHashMap<>();

  Ledger(List<RunListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Makes an outcome ready to be told; waits for nobody. */
  Entry entry(Outcome outcome) {
    return vendors.computeIfAbsent(outcome.vendor(), VendorLines::new).entry(outcome);
  }

  /** Tells an outcome now. */
  void tell(Outcome outcome) {
    tell(entry(outcome));
  }

  synchronized void tell(Entry entry) {
    for (RunListener listener : listeners) listener.outcome(entry);
  }

  synchronized void begin(RecordRef record) {
    for (RunListener listener : listeners) listener.begin(record);
  }

  synchronized void broken(RecordRef record, List<Problem> problems) {
    for (RunListener listener : listeners) listener.broken(record, problems);
  }

  synchronized void read(long bytes, long records) {
    for (RunListener listener : listeners) listener.read(bytes, records);
  }

  synchronized void allRead() {
    for (RunListener listener : listeners) listener.allRead();
  }

  /** Tells all of them, also if one fails. */
  synchronized void end() {
    Closing.all(listeners.stream().<Closing.Step>map(it -> it::end).toList());
  }
}
