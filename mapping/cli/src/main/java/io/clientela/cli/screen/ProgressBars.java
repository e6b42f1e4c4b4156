package io.clientela.cli.screen;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import java.util.List;
import java.util.function.LongSupplier;

/** Shows at a terminal how far a run is, a line for each vendor; without colours. */
public final class ProgressBars implements RunListener {
  private static final long EVERY_NANOS = 100_000_000;

  private final RunProgress progress;
  private final LiveText screen;
  private final int width;
  private final int nameWidth;
  private final LongSupplier nanos;
  private long last;

  /**
   * Shows progress.
   *
   * @param progress what there is to show; told of everything before this is
   * @param width places in a line
   */
  public ProgressBars(RunProgress progress, LiveText screen, int width, LongSupplier nanos) {
    this.progress = progress;
    this.screen = screen;
    this.width = width;
    this.nameWidth = progress.vendors().stream().mapToInt(String::length).max().orElse(0);
    this.nanos = nanos;
    this.last = nanos.getAsLong() - EVERY_NANOS;
  }

  @Override
  public void begin(RecordRef record) {
    showInTime();
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    showInTime();
  }

  @Override
  public void outcome(ReportLine entry) {
    showInTime();
  }

  @Override
  public void end() {
    show();
    screen.leave();
  }

  private void showInTime() {
    long now = nanos.getAsLong();
    if (now - last < EVERY_NANOS) return;
    last = now;
    show();
  }

  private void show() {
    List<VendorLine> lines =
        progress.vendors().stream()
            .map(it -> VendorLine.of(it, progress, nameWidth, width))
            .toList();
    int bars = lines.stream().mapToInt(VendorLine::barLength).min().orElse(0);
    screen.show(lines.stream().map(it -> it.text(bars)).toList());
  }
}
