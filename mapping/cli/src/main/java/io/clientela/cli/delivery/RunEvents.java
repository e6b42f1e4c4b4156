package io.clientela.cli.delivery;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.report.Outcome;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.ReportLineCache;
import io.clientela.cli.report.RunListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tells all listeners of one run what happens in it; safe for use by many threads. */
public final class RunEvents {
  private final List<RunListener> listeners;
  private final Map<String, ReportLineCache> vendors = new ConcurrentHashMap<>();

  public RunEvents(List<RunListener> listeners) {
    this.listeners = List.copyOf(listeners);
  }

  /** Makes an outcome ready to be told; waits for nobody. */
  public ReportLine entry(Outcome outcome) {
    return vendors.computeIfAbsent(outcome.vendor(), it -> new ReportLineCache()).entry(outcome);
  }

  /** Tells an outcome now. */
  public void tell(Outcome outcome) {
    tell(entry(outcome));
  }

  synchronized void tell(ReportLine entry) {
    for (RunListener listener : listeners) listener.outcome(entry);
  }

  synchronized void begin(RecordRef record) {
    for (RunListener listener : listeners) listener.begin(record);
  }

  synchronized void broken(RecordRef record, List<RecordProblem> problems) {
    for (RunListener listener : listeners) listener.broken(record, problems);
  }

  synchronized void text(RecordRef record, String text) {
    for (RunListener listener : listeners) listener.text(record, text);
  }

  synchronized void dropped(RecordRef record, List<RecordProblem> problems) {
    for (RunListener listener : listeners) listener.dropped(record, problems);
  }

  synchronized void duplicate(RecordRef record, String what, long line) {
    for (RunListener listener : listeners) listener.duplicate(record, what, line);
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
