package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault for every kind of operation; the result is {@code target/fault-matrix.csv}. */
class FaultMatrixTest {
  private static final Set<String> ROWS = new TreeSet<>();
  private static final MockWebServer SERVER = new MockWebServer();
  private static final MockWebServer OTHER = new MockWebServer();

  @BeforeAll
  static void start() throws IOException {
    SERVER.start();
    OTHER.start();
  }

  /** Loads classes and opens a first connection, so that no case pays for that. */
  @BeforeAll
  static void warmUp() throws IOException {
    observe(Subject.all().get(0), "http://127.0.0.1:" + unusedPort(), false);
  }

  @AfterAll
  static void writeMatrix() throws IOException {
    SERVER.close();
    OTHER.close();
    List<String> lines = new ArrayList<>();
    lines.add("case,method,attempts,outcome,leaked_connections,canary_hits");
    lines.addAll(ROWS);
    Files.write(Path.of("target/fault-matrix.csv"), lines);
  }

  static Stream<Arguments> everyCaseForEverySubject() {
    List<FaultCase> cases = FaultCases.all(OTHER.url("/stolen").toString());
    return Subject.all().stream()
        .flatMap(subject -> cases.stream().map(fault -> Arguments.of(subject, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyCaseForEverySubject")
  @Timeout(5)
  void failsAsSpecified(Subject subject, FaultCase fault) throws IOException {
    AtomicInteger requests = new AtomicInteger();
    MockResponse reply = fault.answer().to(subject.answer());
    SERVER.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            requests.incrementAndGet();
            return reply;
          }
        });

    boolean slow = fault.outcome().equals("TimedOutException");
    Observed observed = observe(subject, SERVER.url("/v1").toString(), slow);

    record(subject, fault.name(), requests.get(), observed);
    assertThat(observed.outcome()).isEqualTo(fault.outcome());
    assertThat(observed.attempts()).isEqualTo(fault.attempts(subject.retry()));
    // A busy machine may let an attempt time out before its request has left.
    if (!slow) assertThat(requests).hasValue(observed.attempts());
    assertThat(requests.get()).isBetween(1, observed.attempts());
    assertThat(observed.leaked()).isZero();
    assertThat(observed.canaryHits()).isEmpty();
    assertThat(OTHER.getRequestCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource("io.clientela.runtime.Subject#all")
  @Timeout(5)
  void aRefusedConnectionIsTriedThreeTimes(Subject subject) throws IOException {
    Observed observed = observe(subject, "http://127.0.0.1:" + unusedPort(), false);

    record(subject, "connect-refused", 0, observed);
    assertThat(observed.outcome()).isEqualTo("TransportException");
    assertThat(observed.attempts()).isEqualTo(3);
    assertThat(observed.leaked()).isZero();
    assertThat(observed.canaryHits()).isEmpty();
  }

  /** What was seen of one call from outside. */
  private record Observed(String outcome, int attempts, int leaked, List<String> canaryHits) {}

  private static Observed observe(Subject subject, String baseUrl, boolean slow) {
    Eavesdropper eavesdropper = new Eavesdropper();
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(eavesdropper)
            .addNetworkInterceptor(eavesdropper)
            .eventListener(eavesdropper)
            .build();
    List<String> traces = LogTrap.listen();
    HttpLogTrap httpLog = HttpLogTrap.listen(traces);
    ClientelaException failure = null;
    try {
      assertThat(subject.call().apply(builder -> set(builder, baseUrl, http, slow)))
          .isEqualTo("Peña");
    } catch (ClientelaException e) {
      failure = e;
      traces.addAll(texts(e));
    }
    LogTrap.forget(traces);
    httpLog.close();
    traces.addAll(eavesdropper.heard());
    List<String> hits = traces.stream().filter(text -> text.contains("canary")).toList();
    int leaked =
        http.connectionPool().connectionCount() - http.connectionPool().idleConnectionCount();
    http.connectionPool().evictAll();
    return new Observed(outcome(failure), failure == null ? 1 : failure.attempts(), leaked, hits);
  }

  /** Only where the server stalls are the timeouts short: a busy machine must not trip them. */
  private static void set(
      ClientBuilder<?> builder, String baseUrl, OkHttpClient http, boolean slow) {
    builder.baseUrl(baseUrl).httpClient(http).time(new FakeTime()).maxAnswerBytes(1024 * 1024);
    if (slow) builder.readTimeout(Duration.ofMillis(200)).callTimeout(Duration.ofMillis(350));
  }

  private static List<String> texts(ClientelaException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    return List.of(
        trace.toString(), e.toString(), e.status().toString(), e.retryAfter().toString());
  }

  private static String outcome(@Nullable ClientelaException failure) {
    if (failure == null) return "answer";
    String type = failure.getClass().getSimpleName();
    return failure instanceof UndecodableException e ? type + " " + e.reason() : type;
  }

  private static void record(Subject subject, String name, int attempts, Observed observed) {
    ROWS.add(
        String.join(
            ",",
            subject.vendor() + "/" + subject.retry() + "/" + name,
            subject.method(),
            attempts + "",
            observed.outcome(),
            observed.leaked() + "",
            observed.canaryHits().size() + ""));
  }

  private static int unusedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
