package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class InterruptionTest {
  private static final Operation GET = new Operation("listClients", "GET", "/clients.json");

  @AutoClose private final MockWebServer server = new MockWebServer();
  private final CountDownLatch arrived = new CountDownLatch(1);

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @Test
  void endsACallThatWaitsForHeaders() throws Exception {
    interruptWhileWaitingFor(
        new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
  }

  @Test
  void endsACallThatWaitsForTheRestOfABody() throws Exception {
    interruptWhileWaitingFor(
        new MockResponse.Builder()
            .body("{\"name\":\"" + "x".repeat(4096) + "\"}")
            .onResponseBody(SocketEffect.Stall.INSTANCE)
            .build());
  }

  private void interruptWhileWaitingFor(MockResponse reply) throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            arrived.countDown();
            return reply;
          }
        });
    OkHttpClient http = new OkHttpClient();
    Transport transport =
        new TestBuilder().baseUrl(server.url("/").toString()).httpClient(http).build();
    CompletableFuture<InterruptedCallException> failure = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              failure.complete(
                  catchThrowableOfType(
                      InterruptedCallException.class,
                      () -> transport.call(OperationRequest.of(GET), Person.ADAPTER)));
              flag.complete(Thread.currentThread().isInterrupted());
            });
    caller.start();
    assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();

    caller.interrupt();

    InterruptedCallException e = failure.get(2, TimeUnit.SECONDS);
    assertThat(e.attempts()).isOne();
    assertThat(e.mayHaveTakenEffect()).isTrue();
    assertThat(flag.get(1, TimeUnit.SECONDS)).isTrue();
    assertThat(http.connectionPool().connectionCount()).isZero();
  }

  @Test
  void endsACallThatWaitsToRepeatItself() {
    server.enqueue(new MockResponse.Builder().code(503).build());
    FakeTime time = new FakeTime();
    Transport transport =
        new TestBuilder()
            .baseUrl(server.url("/").toString())
            .time(new InterruptingTime(time))
            .build();

    InterruptedCallException e =
        catchThrowableOfType(
            InterruptedCallException.class,
            () -> transport.call(OperationRequest.of(GET), Person.ADAPTER));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.attempts()).isOne();
    assertThat(server.getRequestCount()).isOne();
  }

  @Test
  void sendsNothingOnceInterrupted() {
    Transport transport = new TestBuilder().baseUrl(server.url("/").toString()).build();
    Thread.currentThread().interrupt();

    InterruptedCallException e =
        catchThrowableOfType(
            InterruptedCallException.class, () -> transport.call(OperationRequest.of(GET)));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(e.attempts()).isZero();
    assertThat(e.mayHaveTakenEffect()).isFalse();
    assertThat(server.getRequestCount()).isZero();
  }
}
