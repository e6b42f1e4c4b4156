package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clientela.runtime.InterruptedCallException;
import io.clientela.runtime.Operation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Interrupts a call wherever it can wait, with the client's own HTTP client and given ones. */
@Timeout(20)
class InterruptionTest {
  private static final Operation POST = new Operation("createClient", "POST", "/clients.json");
  private static final Proxy.Type SOCKS = Proxy.Type.SOCKS;

  private final CountDownLatch reached = new CountDownLatch(1);
  private boolean asksNobody;
  private boolean sleeps;

  /** A kind of HTTP client; null is the one that is made without being given one. */
  private record Kind(String name, @Nullable OkHttpClient http) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    OkHttpClient http = RawServer.trusting();
    return Stream.of(
        new Kind("own", null),
        new Kind("given", http),
        new Kind("given, connecting in turn", http.newBuilder().fastFallback(false).build()),
        new Kind(
            "given, HTTP/2",
            http.newBuilder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build()),
        new Kind("given, with other sockets", otherSockets(http)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whileConnecting(Kind kind) throws Exception {
    asksNobody = kind.http() == null;
    sleeps = asksNobody;
    List<Socket> waiting = new ArrayList<>();
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      fill(full, waiting);
      interrupt(builder(watched(kind), "http://127.0.0.1:" + full.getLocalPort()), false);
    } finally {
      for (Socket socket : waiting) socket.close();
    }
  }

  @Test
  void whileANameIsLookedUp() throws Exception {
    OkHttpClient slow =
        new OkHttpClient.Builder()
            .dns(
                host -> {
                  reached.countDown();
                  hang();
                  return List.of();
                })
            .build();
    interrupt(builder(new Kind("", slow), "https://clients.test"), false);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whileTlsIsAgreedUpon(Kind kind) throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      acceptIn(silent);
      interrupt(builder(kind, "https://localhost:" + silent.getLocalPort()), false);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whileWaitingForAHead(Kind kind) throws Exception {
    try (RawServer server = new RawServer(false, (socket, number) -> reached.countDown())) {
      interrupt(builder(kind, server.url()), true);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whileWaitingForTheRestOfABody(Kind kind) throws Exception {
    RawServer.Handler half =
        (socket, number) -> {
          RawServer.write(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"id\":");
          reached.countDown();
        };
    try (RawServer server = new RawServer(false, half)) {
      interrupt(builder(kind, server.url()), true);
    }
  }

  @Test
  void whileWaitingForAHeadOverTls() throws Exception {
    try (RawServer server = new RawServer(true, (socket, number) -> reached.countDown())) {
      interrupt(builder(new Kind("", RawServer.trusting()), server.url()), true);
    }
  }

  @Test
  void whileASocksProxyIsAsked() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      acceptIn(silent);
      interrupt(builder(through(SOCKS, silent.getLocalPort()), "http://localhost:1"), false);
    }
  }

  @Test
  void whileWaitingForAHeadThroughASocksProxy() throws Exception {
    try (SocksServer socks = new SocksServer();
        RawServer server = new RawServer(false, (socket, number) -> reached.countDown())) {
      interrupt(builder(through(SOCKS, socks.port()), server.url()), true);
    }
  }

  @Test
  void whileAProxyIsAskedForATunnel() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      acceptIn(silent);
      Kind proxied = through(Proxy.Type.HTTP, silent.getLocalPort());
      interrupt(builder(proxied, "https://clients.test"), false);
    }
  }

  @Test
  void whileAnInterceptorBlocks() throws Exception {
    OkHttpClient blocking =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  reached.countDown();
                  hang();
                  return chain.proceed(chain.request());
                })
            .build();
    interrupt(builder(new Kind("", blocking), "https://clients.test"), false);
  }

  @Test
  void whileWaitingForATurn() throws Exception {
    asksNobody = true;
    sleeps = true;
    try (RawServer server = RawServer.of(false, RawServer.ok("{}"))) {
      TestBuilder builder = new TestBuilder().baseUrl(server.url()).requestsPerSecond(1);
      Transport transport = builder.deadline(Duration.ofDays(1)).build();
      for (int i = 0; i < 60; i++) new Thread(() -> transport.call(post())).start();
      server.awaitServed();
      interrupt(transport, false, 0);
      transport.close();
    }
  }

  /** As a slow connection comes to it, when others are quicker. */
  @Test
  void whileWaitingForTheDistanceToTheRequestBefore() {
    RateLimiter limiter = new RateLimiter(1, new InterruptingClock(new FakeClock()));
    RequestUrls target =
        OperationRequest.of(POST)
            .target(BaseUrl.of("https://clients.test"), Authentication.path(TestBuilder.TOKEN));
    InFlightRequest first = new InFlightRequest(target, limiter, Duration.ofMinutes(1));
    InFlightRequest second = new InFlightRequest(target, limiter, Duration.ofMinutes(1));

    assertThat(catchThrowableOfType(IOException.class, first::awaitTurn)).isNull();
    assertThat(catchThrowableOfType(IOException.class, second::awaitTurn)).isNotNull();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void whileWaitingToRepeat() throws Exception {
    sleeps = true;
    RawServer.Handler busy =
        (socket, number) -> {
          RawServer.write(
              socket, "HTTP/1.1 429 Busy\r\nRetry-After: 59\r\nContent-Length: 0\r\n\r\n");
          reached.countDown();
        };
    try (RawServer server = new RawServer(false, busy)) {
      interrupt(builder(new Kind("own", null), server.url()), false);
    }
  }

  @Test
  void sendsNothingOnceInterrupted() throws Exception {
    try (RawServer server = RawServer.of(false, RawServer.ok("{}"));
        Transport transport = new TestBuilder().baseUrl(server.url()).build()) {
      Thread.currentThread().interrupt();

      InterruptedCallException e =
          catchThrowableOfType(InterruptedCallException.class, () -> transport.call(post()));

      assertThat(Thread.interrupted()).isTrue();
      assertThat(e.attempts()).isZero();
      assertThat(e.mayHaveTakenEffect()).isFalse();
      assertThat(server.requests()).isEmpty();
    }
  }

  private void interrupt(TestBuilder builder, boolean sent) throws Exception {
    try (Transport transport = builder.build()) {
      interrupt(transport, sent, 1);
    }
  }

  private void interrupt(Transport transport, boolean sent, int attempts) throws Exception {
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

  /** Tells when it begins to connect. */
  private Kind watched(Kind kind) {
    if (kind.http() == null) return kind;
    EventListener listener =
        new EventListener() {
          @Override
          public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
            reached.countDown();
          }
        };
    return new Kind("", kind.http().newBuilder().eventListener(listener).build());
  }

  private static TestBuilder builder(Kind kind, String url) {
    TestBuilder builder = new TestBuilder().baseUrl(url);
    return kind.http() == null ? builder : builder.httpClient(kind.http());
  }

  private static Kind through(Proxy.Type type, int port) {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    return new Kind("", new OkHttpClient.Builder().proxy(new Proxy(type, address)).build());
  }

  private static OkHttpClient otherSockets(OkHttpClient http) {
    return http.newBuilder().socketFactory(new OtherSockets()).build();
  }

  private static OperationRequest post() {
    return OperationRequest.of(POST);
  }

  /** Connects until nobody more is let in. */
  private static void fill(ServerSocket server, List<Socket> waiting) throws IOException {
    while (true) {
      Socket socket = new Socket();
      waiting.add(socket);
      try {
        socket.connect(server.getLocalSocketAddress(), 100);
      } catch (SocketTimeoutException full) {
        return;
      }
    }
  }

  private void acceptIn(ServerSocket server) {
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

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
