package io.clientela.runtime.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A future of calls that an executor makes. Whatever completes it before they do, such as {@link
 * #cancel} or {@link #orTimeout}, interrupts their thread, at which a call ends wherever it waits.
 */
final class AsyncCall<R extends @Nullable Object> extends CompletableFuture<R> {
  private @Nullable Thread worker;
  private boolean interrupted;

  static <R extends @Nullable Object> CompletableFuture<R> start(
      Executor executor, Supplier<R> calls) {
    AsyncCall<R> future = new AsyncCall<>();
    var unused = future.whenComplete((value, failure) -> future.interrupt());
    executor.execute(() -> future.run(calls));
    return future;
  }

  private void run(Supplier<R> calls) {
    if (!begin()) return;
    try {
      R value = calls.get();
      end();
      complete(value);
    } catch (Throwable e) { // of whatever kind, it is the future's
      end();
      completeExceptionally(e);
    }
  }

  private synchronized boolean begin() {
    if (isDone()) return false;
    worker = Thread.currentThread();
    return true;
  }

  private synchronized void interrupt() {
    if (worker == null) return;
    interrupted = true;
    worker.interrupt();
  }

  /** The interruption was meant for the calls, not for what the thread does next. */
  private synchronized void end() {
    worker = null;
    if (interrupted) Thread.interrupted();
  }

  /** Stages that follow are plain ones: to cancel one of them does not end the calls. */
  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    return new CompletableFuture<>();
  }
}
