package io.clientela.check;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has Ctrl+C and SIGTERM end a check in order: no further call is made, and what was found until
 * then is written before the process ends.
 */
final class Interruption implements AutoCloseable {
  private static final int SECONDS_TO_WRITE = 20;

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread checking = Thread.currentThread();
  private final PrintWriter err;
  private final Thread hook = new Thread(this::end, "stop");

  private Interruption(PrintWriter err) {
    this.err = err;
  }

  /** Begins to listen; what is to be ended is the thread that calls this. */
  static Interruption begin(PrintWriter err) {
    Interruption interruption = new Interruption(err);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  private void end() {
    err.println("Stopping: no further call is made; what was found is written");
    err.flush();
    checking.interrupt();
    try {
      if (!closed.await(SECONDS_TO_WRITE, TimeUnit.SECONDS)) err.println("The report is not whole");
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
      // the process is ending: the hook is what ended the check
    }
  }
}
