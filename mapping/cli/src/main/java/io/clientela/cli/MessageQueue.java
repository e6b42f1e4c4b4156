package io.clientela.cli;

import io.clientela.cli.language.Texts;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Prints messages on a thread of its own, so that nobody has to wait for whoever reads them: while
 * too many are unread, more are dropped, and their number is told. Safe for use by many threads.
 */
final class MessageQueue implements AutoCloseable {
  private static final int MOST_UNREAD = 1_000;
  private static final long CLOSE_MILLIS = 500;

  private final PrintStream stream;

  /** Empty is the end. */
  private final BlockingQueue<Optional<String>> unread = new ArrayBlockingQueue<>(MOST_UNREAD);

  private final AtomicLong dropped = new AtomicLong();
  private final Thread printer = new Thread(this::print, "messages");

  MessageQueue(PrintStream stream) {
    this.stream = stream;
    printer.setDaemon(true);
    printer.start();
  }

  /** Has a message printed soon, or drops it. */
  void tell(String message) {
    if (!unread.offer(Optional.of(message))) dropped.incrementAndGet();
  }

  /** Waits, but not for long, until everything is printed. */
  @Override
  public void close() {
    try {
      boolean ends = unread.offer(Optional.empty(), CLOSE_MILLIS, TimeUnit.MILLISECONDS);
      if (ends) printer.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void print() {
    try {
      for (Optional<String> it = unread.take(); it.isPresent(); it = unread.take()) {
        stream.println(it.get());
        long lost = dropped.getAndSet(0);
        if (lost > 0)
          stream.println(Texts.of("%s messages were dropped, for nobody read them", lost));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
