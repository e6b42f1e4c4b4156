package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import io.clientela.mapping.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells all listeners of one run what happens in it; safe for use by many threads. */
final class Ledger {
  private final List<RunListener> listeners;
  private final Map<String, Map<Loss, LossCount>> losses = new ConcurrentHashMap<>();

  Ledger(List<RunListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Makes an outcome ready to be told; waits for nobody. */
  Entry entry(Outcome outcome) {
    if (outcome.losses().isEmpty()) return new Entry(outcome, List.of());
    Map<Loss, LossCount> ofVendor =
        losses.computeIfAbsent(outcome.vendor(), it -> new ConcurrentHashMap<>());
    List<LossCount> counts = new ArrayList<>(outcome.losses().size());
    for (Loss loss : outcome.losses()) {
      LossCount known = ofVendor.get(loss);
      counts.add(known != null ? known : ofVendor.computeIfAbsent(loss, LossCount::new));
    }
    return new Entry(outcome, counts);
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

  synchronized void position(long bytes) {
    for (RunListener listener : listeners) listener.position(bytes);
  }

  synchronized void end() {
    for (RunListener listener : listeners) listener.end();
  }
}
