package io.clientela.cli.delivery;

import io.clientela.cli.input.Problem;
import java.util.List;

/** Tells several listeners; safe for use by many threads. */
final class Listeners implements RunListener {
  private final List<RunListener> all;

  Listeners(List<RunListener> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public synchronized void begin(RecordRef record) {
    for (RunListener listener : all) listener.begin(record);
  }

  @Override
  public synchronized void broken(RecordRef record, List<Problem> problems) {
    for (RunListener listener : all) listener.broken(record, problems);
  }

  @Override
  public synchronized void outcome(Outcome outcome) {
    for (RunListener listener : all) listener.outcome(outcome);
  }

  @Override
  public synchronized void position(long bytes) {
    for (RunListener listener : all) listener.position(bytes);
  }

  @Override
  public synchronized void end() {
    for (RunListener listener : all) listener.end();
  }
}
