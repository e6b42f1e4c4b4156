package io.clientela.cli.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A few threads with a short queue: whoever gives them more has to wait. An error in a task is
 * thrown to whoever gives the next one.
 */
final class Workers implements AutoCloseable {
  private static final int QUEUED_PER_THREAD = 32;

  private final ExecutorService threads;
  private final Deque<Future<?>> tasks = new ArrayDeque<>();
  private final int most;

  Workers(String name, int count) {
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            count,
            task -> {
              Thread thread = new Thread(task, name + "-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
    most = count * QUEUED_PER_THREAD;
  }

  /** Runs a task soon; called by one thread. */
  void run(Runnable task) {
    while (tasks.size() >= most) finish(tasks.pop());
    tasks.add(threads.submit(task));
  }

  /** Interrupts the tasks under way; those that wait are run by the caller. */
  void interrupt() {
    threads.shutdownNow().forEach(Runnable::run);
  }

  /** Waits for all tasks, also if one fails; then throws the error of the first that did. */
  @Override
  public void close() {
    try {
      Closing.all(tasks.stream().<Closing.Step>map(it -> () -> finish(it)).toList());
    } finally {
      tasks.clear();
      threads.shutdownNow();
    }
  }

  static <T> T finish(Future<T> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) throw error;
      if (e.getCause() instanceof RuntimeException exception) throw exception;
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }
}
