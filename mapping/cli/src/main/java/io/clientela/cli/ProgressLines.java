package io.clientela.cli;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.report.Quantity;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
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
  public void broken(RecordRef record, List<RecordProblem> problems) {
    records++;
  }

  @Override
  public void outcome(ReportLine entry) {
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
