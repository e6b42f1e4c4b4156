package io.clientela.cli.screen;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import java.io.PrintStream;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Tells progress in plain lines, for logs: every ten seconds a line for each vendor that is not
 * done.
 */
public final class ProgressLines implements RunListener {
  private static final long EVERY_NANOS = 10_000_000_000L;

  private final RunProgress progress;
  private final PrintStream err;
  private final LongSupplier nanos;
  private long last;

  /**
   * Tells progress.
   *
   * @param progress what there is to tell; told of everything before this is
   */
  public ProgressLines(RunProgress progress, PrintStream err, LongSupplier nanos) {
    this.progress = progress;
    this.err = err;
    this.nanos = nanos;
    this.last = nanos.getAsLong();
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    tellInTime();
  }

  @Override
  public void outcome(ReportLine entry) {
    tellInTime();
  }

  private void tellInTime() {
    long now = nanos.getAsLong();
    if (now - last < EVERY_NANOS) return;
    last = now;
    for (String vendor : progress.vendors()) {
      Pace pace = progress.pace(vendor);
      if (!pace.isDone()) err.println(line(vendor, pace));
    }
  }

  private String line(String vendor, Pace pace) {
    String outcomes = String.join(", ", progress.outcomes(vendor));
    return Texts.of(
        "%s: %s%s; %s%s",
        vendor,
        progress.share(vendor),
        (outcomes.isEmpty() ? "" : ", " + outcomes),
        pace.rate(),
        pace.left().map(it -> Texts.of(", %s left", it)).orElse(""));
  }
}
