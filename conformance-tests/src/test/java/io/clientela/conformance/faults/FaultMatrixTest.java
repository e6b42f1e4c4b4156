package io.clientela.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.Retry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault for every kind of operation; the result is {@code target/fault-matrix.csv}. */
@Timeout(5)
class FaultMatrixTest {
  private static final Set<String> ROWS = new TreeSet<>();
  private static final MockWebServer SERVER = new MockWebServer();
  private static final MockWebServer OTHER = new MockWebServer();

  // Servers that stall take time and nothing else: they do so together, while the others are met.
  private static final ExecutorService WAITING = Executors.newFixedThreadPool(4);
  private static final Map<String, CompletableFuture<Met>> STALLING = new HashMap<>();

  /** What was seen of a call that met a fault, and how many requests reached the server. */
  private record Met(Observation seen, AtomicInteger requests) {}

  /** Begins with calls that succeed, so that no case pays for the loading of classes. */
  @BeforeAll
  static void start() throws IOException {
    SERVER.start();
    OTHER.start();
    for (FaultTarget target : FaultTargets.all()) {
      respondAlways(SERVER, Replies.ok(target.response().json()).build());
      Observation seen = Observation.of(target, url(SERVER), false);
      assertThat(seen.response()).as(target.toString()).isEqualTo(target.response().expected());
    }
    for (FaultTarget target : FaultTargets.all()) {
      FaultCases.all("").stream()
          .filter(FaultCase::stalls)
          .forEach(
              fault ->
                  STALLING.put(
                      target + " " + fault,
                      CompletableFuture.supplyAsync(() -> meetStalling(target, fault), WAITING)));
    }
  }

  @AfterAll
  static void writeMatrix() throws IOException {
    WAITING.shutdownNow();
    SERVER.close();
    OTHER.close();
    List<String> lines = new ArrayList<>();
    lines.add("case,method,attempts,outcome,leaked_connections,canary_hits");
    lines.addAll(ROWS);
    Files.write(Path.of("target/fault-matrix.csv"), lines);
  }

  static List<FaultTarget> targets() {
    return FaultTargets.all();
  }

  static Stream<Arguments> everyFaultForEveryTarget() {
    List<FaultCase> faults = FaultCases.all(OTHER.url("/stolen").toString());
    return FaultTargets.all().stream()
        .flatMap(target -> faults.stream().map(fault -> Arguments.of(target, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFaultForEveryTarget")
  void failsAsSpecified(FaultTarget target, FaultCase fault) throws IOException {
    Retry retry = target.operation().retry();
    Met met = fault.stalls() ? met(target, fault) : meet(target, fault, SERVER);
    AtomicInteger requests = met.requests();
    Observation seen = met.seen();

    record(target, fault.name(), requests.get(), seen);
    assertThat(seen.outcome()).isEqualTo(fault.outcome(target.contract()));
    if (seen.failure() == null) assertThat(seen.response()).isEqualTo(target.response().expected());
    assertThat(seen.attempts()).isEqualTo(fault.attempts(retry));
    // A busy machine may let an attempt time out before its request has left.
    if (!fault.stalls()) assertThat(requests).hasValue(seen.attempts());
    assertThat(requests.get()).isBetween(1, seen.attempts());
    assertThat(seen.leaked()).isZero();
    assertThat(seen.canaryHits()).isEmpty();
    assertThat(OTHER.getRequestCount()).isZero();
    if (isWithoutEffect(target, fault)) assertThat(mayHaveTakenEffect(seen)).isFalse();
    // Sent again is what an operation's contract allows, and else nothing that may have been done.
    if (retry != Retry.ALWAYS && !isTurnedAway(fault)) assertThat(requests).hasValue(1);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void aRefusedConnectionIsTriedThreeTimes(FaultTarget target) throws IOException {
    Observation seen = Observation.of(target, "http://127.0.0.1:" + unusedPort(), false);

    record(target, "connect-refused", 0, seen);
    assertThat(seen.outcome()).isEqualTo("TransportException");
    assertThat(seen.attempts()).isEqualTo(3);
    assertThat(seen.failure().mayHaveTakenEffect()).isFalse();
    assertThat(seen.leaked()).isZero();
    assertThat(seen.canaryHits()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void bytesThatCameUnaskedAreNotTheNextResponse(FaultTarget target) throws IOException {
    OkHttpClient application = new OkHttpClient();
    respondAlways(SERVER, Replies.withUnaskedBytes(target.response()));
    Observation first = Observation.of(target, url(SERVER), false, application);
    AtomicInteger requests = respondAlways(SERVER, Replies.ok(target.response().json()).build());
    Observation second = Observation.of(target, url(SERVER), false, application);

    record(target, "unasked-bytes", requests.get(), second);
    assertSucceeded(target, first);
    assertSucceeded(target, second);
    assertThat(requests).hasValue(1);
    application.connectionPool().evictAll();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void aConnectionThatTheServerClosedIsNotUsed(FaultTarget target) throws IOException {
    OkHttpClient application = new OkHttpClient();
    DroppedConnections connections = new DroppedConnections();
    try (MockWebServer server = new MockWebServer()) {
      server.setServerSocketFactory(connections);
      server.start();
      AtomicInteger requests = respondAlways(server, Replies.ok(target.response().json()).build());
      for (int i = 1; i <= 5; i++) {
        Observation seen = Observation.of(target, url(server), false, application);
        connections.drop();

        record(target, "stale-connection", 1, seen);
        assertSucceeded(target, seen);
        // What may arrive twice is not worth a millisecond on a connection that was in use just
        // now.
        if (target.operation().retry() != Retry.ALWAYS) assertThat(requests).hasValue(i);
      }
    }
    application.connectionPool().evictAll();
  }

  private static void assertSucceeded(FaultTarget target, Observation seen) {
    assertThat(seen.response()).isEqualTo(target.response().expected());
    assertThat(seen.leaked()).isZero();
    assertThat(seen.canaryHits()).isEmpty();
  }

  private static boolean mayHaveTakenEffect(Observation seen) {
    return seen.failure() != null && seen.failure().mayHaveTakenEffect();
  }

  /** Whether nothing was to be changed, or the vendor says that nothing was. */
  private static boolean isWithoutEffect(FaultTarget target, FaultCase fault) {
    return target.operation().method().equals("GET")
        || isTurnedAway(fault)
        || fault.name().matches("30[178].*|40[0-79]|4[1-9]\\d");
  }

  private static Met meet(FaultTarget target, FaultCase fault, MockWebServer server)
      throws IOException {
    AtomicInteger requests = respondAlways(server, fault.reply().to(target.response()));
    return new Met(Observation.of(target, url(server), fault.stalls()), requests);
  }

  private static Met meetStalling(FaultTarget target, FaultCase fault) {
    try (MockWebServer own = new MockWebServer()) {
      own.start();
      return meet(target, fault, own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Met met(FaultTarget target, FaultCase fault) {
    return STALLING.get(target + " " + fault).join();
  }

  private static String url(MockWebServer server) {
    return server.url("/v1").toString();
  }

  private static AtomicInteger respondAlways(MockWebServer server, MockResponse reply) {
    AtomicInteger requests = new AtomicInteger();
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.incrementAndGet();
            return reply;
          }
        });
    return requests;
  }

  /** Whether the vendor says that it did not even look at the request. */
  private static boolean isTurnedAway(FaultCase fault) {
    return fault.outcome().equals("RateLimitedException");
  }

  private static void record(FaultTarget target, String fault, int requests, Observation seen) {
    ROWS.add(
        String.join(
            ",",
            target + "/" + fault,
            target.operation().method(),
            requests + "",
            seen.outcome(),
            seen.leaked() + "",
            seen.canaryHits().size() + ""));
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
