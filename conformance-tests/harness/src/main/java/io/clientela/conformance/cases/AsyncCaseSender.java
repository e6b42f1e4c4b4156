package io.clientela.conformance.cases;

import static java.util.Objects.requireNonNull;

import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.ScriptedUpstream;
import io.clientela.conformance.wire.WireResponse;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Sends cases ahead of the tests that judge them, two at a time: one core for us, one for Prism.
 */
public final class AsyncCaseSender implements AutoCloseable {
  private static final int AT_A_TIME = 2;

  private final ScriptedUpstream upstream;
  private final RequestSender sender = new RequestSender();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
  private int open;
  private int sent;
  private long since;
  private long busyNanos;

  public AsyncCaseSender(ScriptedUpstream upstream) {
    this.upstream = upstream;
  }

  /** Sends a case as soon as there is room. */
  public CompletableFuture<WireResponse> send(URI proxy, Case exchange) {
    begin();
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return exchange.send(sender, proxy, upstream);
          } finally {
            end();
          }
        },
        threads);
  }

  /** The response to a case that was sent. */
  public static WireResponse response(CompletableFuture<WireResponse> sent) {
    try {
      return sent.join();
    } catch (CompletionException e) {
      Throwable cause = requireNonNull(e.getCause());
      throw new IllegalStateException(cause.getMessage(), cause);
    }
  }

  private synchronized void begin() {
    if (open++ == 0) since = System.nanoTime();
    sent++;
  }

  private synchronized void end() {
    if (--open == 0) busyNanos += System.nanoTime() - since;
  }

  /** How long a case took on the average, while any were under way. */
  public synchronized double millisEach() {
    return Math.round(busyNanos / 1e4 / sent) / 100.0;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
