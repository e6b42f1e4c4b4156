package io.clientela.cli;

import io.clientela.cli.delivery.StopSwitch;
import io.clientela.cli.language.Texts;
import io.clientela.cli.report.Quantity;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has Ctrl+C and SIGTERM end a run in order: nothing more is sent, calls under way have a while to
 * finish, and the process ends when this is closed.
 */
final class StopOnSignal implements AutoCloseable {
  private static final Duration FOR_CALLS = Duration.ofSeconds(8);
  private static final Duration FOR_SUMMARY = Duration.ofSeconds(5);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final StopSwitch stop = new StopSwitch();
  private final PrintStream err;
  private final Thread hook;

  StopOnSignal(PrintStream err) {
    this.err = err;
    this.hook = new Thread(() -> end(FOR_CALLS), "stop");
  }

  /** Begins to listen. */
  static StopOnSignal begin(PrintStream err) {
    StopOnSignal signal = new StopOnSignal(err);
    Runtime.getRuntime().addShutdownHook(signal.hook);
    return signal;
  }

  /** What ends the run. */
  StopSwitch stop() {
    return stop;
  }

  /** The end of the process, which goes on when this returns. */
  void end(Duration forCalls) {
    err.println(
        Texts.of(
            "Stopping: nothing more is sent, calls under way have %s to finish",
            Quantity.of(forCalls.toSeconds(), "second", "seconds")));
    stop.stop(Texts.of("the run was stopped before its turn came"));
    try {
      if (closed.await(forCalls.toMillis(), TimeUnit.MILLISECONDS)) return;
      stop.endCalls();
      closed.await(FOR_SUMMARY.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // the process is ending: the hook is what had this closed
    }
  }
}
