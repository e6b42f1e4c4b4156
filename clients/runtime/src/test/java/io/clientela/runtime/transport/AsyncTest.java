package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.runtime.NotFoundException;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls as futures, on one thread that is used again, at a server that is slow for ever. */
@Timeout(20)
class AsyncTest {
  private static final String GET = "GET";

  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private final CountDownLatch asked = new CountDownLatch(1);

  @AfterEach
  void shutDown() {
    executor.shutdownNow();
  }

  @Test
  void aFutureHasTheValue() throws Exception {
    try (RawServer server = RawServer.of(false, RawServer.ok("{\"id\":7}"))) {
      assertThat(people(server).async(executor, api -> api.getPerson(7)).join().id()).isEqualTo(7);
    }
  }

  @Test
  void aFutureFailsWithWhatTheCallThrows() throws Exception {
    String response = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
    try (RawServer server = RawServer.of(false, response)) {
      CompletableFuture<Person> future = people(server).async(executor, api -> api.getPerson(7));

      assertThatThrownBy(future::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(NotFoundException.class);
    }
  }

  @Test
  void cancelEndsTheCallAndLeavesTheThreadFit() throws Exception {
    try (RawServer server = slowAtFirst()) {
      PersonApi people = people(server);
      CompletableFuture<Person> slow = people.async(executor, api -> api.getPerson(1));
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(slow.cancel(true)).isTrue();

      // The only thread is free again, long before a timeout, and not interrupted.
      CompletableFuture<Person> next = people.async(executor, api -> api.getPerson(2));
      assertThat(next.get(3, TimeUnit.SECONDS).id()).isEqualTo(7);
      assertThatThrownBy(slow::join).isInstanceOf(CancellationException.class);
      assertThat(isClosedByPeer(server.connections().get(0))).isTrue();
    }
  }

  @Test
  void aTimeoutOfTheFutureEndsTheCall() throws Exception {
    try (RawServer server = slowAtFirst()) {
      PersonApi people = people(server);
      CompletableFuture<Person> slow = people.async(executor, api -> api.getPerson(1));
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

      slow.orTimeout(1, TimeUnit.MILLISECONDS);

      assertThatThrownBy(slow::join).hasCauseInstanceOf(TimeoutException.class);
      assertThat(people.async(executor, api -> api.getPerson(2)).get(3, TimeUnit.SECONDS).id())
          .isEqualTo(7);
    }
  }

  @Test
  void whatIsCancelledBeforeItBeginsIsNotSent() throws Exception {
    try (RawServer server = RawServer.of(false, RawServer.ok("{\"id\":7}"))) {
      CountDownLatch free = new CountDownLatch(1);
      executor.execute(() -> await(free));
      PersonApi people = people(server);
      CompletableFuture<Person> first = people.async(executor, api -> api.getPerson(1));
      first.cancel(false);
      free.countDown();

      people.async(executor, api -> api.getPerson(2)).join();

      assertThat(server.requests()).containsExactly(GET + " /people/2 HTTP/1.1");
    }
  }

  @Test
  void eachCallMayHaveAThreadOfItsOwn() throws Exception {
    CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
    Executor threads =
        task ->
            new Thread(
                    () -> {
                      task.run();
                      stillInterrupted.complete(Thread.currentThread().isInterrupted());
                    })
                .start();
    try (RawServer server = slowAtFirst()) {
      CompletableFuture<Person> slow = people(server).async(threads, api -> api.getPerson(1));
      assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

      slow.cancel(true);

      assertThat(stillInterrupted.get(3, TimeUnit.SECONDS)).isFalse();
      assertThat(isClosedByPeer(server.connections().get(0))).isTrue();
    }
  }

  @Test
  void anExecutorThatTakesNothingSaysSo() throws Exception {
    executor.shutdown();
    try (RawServer server = RawServer.of(false, RawServer.ok("{}"))) {
      assertThatThrownBy(() -> people(server).async(executor, api -> api.getPerson(1)))
          .isInstanceOf(RejectedExecutionException.class);
    }
  }

  /** A server that never answers the first request. */
  private RawServer slowAtFirst() throws IOException {
    return new RawServer(
        false,
        (socket, number) -> {
          if (number > 0) RawServer.write(socket, RawServer.ok("{\"id\":7}"));
          asked.countDown();
        });
  }

  private static PersonApi people(RawServer server) {
    return new PersonApi(new TestBuilder().baseUrl(server.url()).attempts(1).build());
  }

  /** The server's thread, too, reads from the socket, so the end shows at its own close. */
  private static boolean isClosedByPeer(Socket connection) throws IOException {
    connection.setSoTimeout(5_000);
    return connection.getInputStream().read() < 0;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
