package io.clientela.cli;

import io.clientela.cli.delivery.Entry;
import io.clientela.cli.delivery.RecordRef;
import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.input.Problem;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;

/** Tells progress by a line every ten seconds, for logs. */
final class ProgressLines implements RunListener {
  private static final long EVERY_NANOS = 10_000_000_000L;

  private final PrintStream err;
  private final LongSupplier nanos;
  private long last;
  private long records;
  private long outcomes;

  ProgressLines(PrintStream err, LongSupplier nanos) {
    this.err = err;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  @Override
  public void begin(RecordRef record) {
    records++;
  }

  @Override
  public void broken(RecordRef record, List<Problem> problems) {
    records++;
  }

  @Override
  public void outcome(Entry entry) {
    outcomes++;
    long now = nanos.getAsLong();
    if (now - last < EVERY_NANOS) return;
    last = now;
    err.println(
        Quantity.of(records, "customer", "customers")
            + " read, "
            + Quantity.of(outcomes, "outcome", "outcomes"));
  }
}
