package io.clientela.cli;

import io.clientela.cli.delivery.Entry;
import io.clientela.cli.delivery.RunListener;
import io.clientela.cli.input.CustomerFile;
import java.io.PrintStream;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Tells progress by a bar: how much of the file was read, and how many outcomes there are. */
final class ProgressOnTerminal implements RunListener {
  private static final int WIDTH = 100;
  private static final long KIBIBYTE = 1024;
  private static final int EVERY = 64;

  private final ProgressBar bar;
  private long outcomes;

  ProgressOnTerminal(PrintStream err, CustomerFile file) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("customers")
            .setUnit(" KiB", KIBIBYTE)
            .setInitialMax(file.size().orElse(-1))
            .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
            .build();
  }

  @Override
  public void position(long bytes) {
    bar.stepTo(bytes);
  }

  @Override
  public void outcome(Entry entry) {
    if (++outcomes % EVERY == 0) tell();
  }

  @Override
  public void end() {
    tell();
    bar.close();
  }

  private void tell() {
    bar.setExtraMessage(String.format(Locale.ROOT, " %,d outcomes", outcomes));
  }
}
