package io.clientela.cli;

import io.clientela.cli.input.RecordProblem;
import io.clientela.cli.report.RecordRef;
import io.clientela.cli.report.ReportLine;
import io.clientela.cli.report.RunListener;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalLong;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Tells progress by a bar without colours: how many outcomes there are, of how many. How many there
 * will be is estimated until the file is read.
 */
final class ProgressOnTerminal implements RunListener {
  private final ProgressBar bar;
  private final OptionalLong size;
  private final int vendors;
  private long outcomes;
  private long position;
  private long records;

  ProgressOnTerminal(PrintStream err, int width, OptionalLong size, int vendors) {
    this.size = size;
    this.vendors = vendors;
    bar =
        new ProgressBarBuilder()
            .setTaskName("outcomes")
            .setStyle(ProgressBarStyle.ASCII)
            .setInitialMax(-1)
            .setConsumer(new ConsoleProgressBarConsumer(err, width))
            .build();
  }

  @Override
  public void read(long bytes, long count) {
    position = bytes;
    records = count;
    size.ifPresent(it -> bar.maxHint(vendors * records * Math.max(it, position) / position));
  }

  @Override
  public void allRead() {
    bar.maxHint(vendors * records);
  }

  @Override
  public void broken(RecordRef record, List<RecordProblem> problems) {
    outcomes += vendors;
    bar.stepTo(outcomes);
  }

  @Override
  public void outcome(ReportLine entry) {
    bar.stepTo(++outcomes);
  }

  @Override
  public void end() {
    bar.close();
  }
}
