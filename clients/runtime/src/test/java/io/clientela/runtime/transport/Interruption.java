package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.InterruptedCallException;
import io.clientela.runtime.Operation;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Interrupts a call once it waits, and looks at what becomes of it. */
final class Interruption {
  private static final Operation POST = new Operation("createClient", "POST", "/clients.json");

  private final CountDownLatch reached = new CountDownLatch(1);
  private boolean asksNobody;
  private boolean sleeps;

  /** Nobody is asked before the caller sleeps; the state of its thread is all there is to see. */
  void asksNobody() {
    asksNobody = true;
    sleeps = true;
  }

  /** The caller sleeps some time after somebody was asked. */
  void sleeps() {
    sleeps = true;
  }

  /** Whoever the caller waits for has been asked. */
  void reached() {
    reached.countDown();
  }

  static OperationRequest post() {
    return OperationRequest.of(POST);
  }

  void of(TestBuilder builder, boolean sent) throws Exception {
    try (Transport transport = builder.build()) {
      of(transport, sent, 1);
    }
  }

  void of(Transport transport, boolean sent, int attempts) throws Exception {
    CompletableFuture<Throwable> failure = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                transport.call(post(), Person.ADAPTER);
                failure.complete(null);
              } catch (Throwable e) {
                failure.complete(e);
              }
              flag.complete(Thread.currentThread().isInterrupted());
            });
    caller.start();
    awaitWaiting(caller);

    caller.interrupt();

    // At once is far below the shortest timeout, which is 10 s.
    assertThat(failure.get(3, TimeUnit.SECONDS))
        .isInstanceOfSatisfying(
            InterruptedCallException.class,
            e -> {
              assertThat(e.attempts()).isEqualTo(attempts);
              assertThat(e.mayHaveTakenEffect()).isEqualTo(sent);
            });
    assertThat(flag.get(3, TimeUnit.SECONDS)).isTrue();
  }

  /** Until the server, or whoever else is waited for, has been asked. */
  private void awaitWaiting(Thread caller) throws InterruptedException {
    if (!asksNobody) assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
    while (sleeps && caller.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
  }

  void acceptIn(ServerSocket server) {
    Thread accepting =
        new Thread(
            () -> {
              try {
                Socket socket = server.accept();
                socket.getInputStream().read();
                reached.countDown();
              } catch (IOException closed) {
                // The end of the test closed the socket.
              }
            });
    accepting.setDaemon(true);
    accepting.start();
  }

  static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
