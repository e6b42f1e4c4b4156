package io.clientela.conformance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.Retry;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Begins with calls that succeed, so that no case pays for the loading of classes. */
  @BeforeAll
  static void start() throws IOException {
    SERVER.start();
    OTHER.start();
    for (Subject subject : Subjects.all()) {
      answerAlways(Replies.ok(subject.answer().json()).build());
      Observation seen = Observation.of(subject, url(), false);
      assertThat(seen.answer()).as(subject.toString()).isEqualTo(subject.answer().expected());
    }
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

  static List<Subject> subjects() {
    return Subjects.all();
  }

  static Stream<Arguments> everyFaultForEverySubject() {
    List<FaultCase> faults = FaultCases.all(OTHER.url("/stolen").toString());
    return Subjects.all().stream()
        .flatMap(subject -> faults.stream().map(fault -> Arguments.of(subject, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("everyFaultForEverySubject")
  void failsAsSpecified(Subject subject, FaultCase fault) {
    Retry retry = subject.operation().retry();
    MockResponse reply = fault.reply().to(subject.answer());
    AtomicInteger requests = answerAlways(reply);

    Observation seen = Observation.of(subject, url(), fault.stalls());

    record(subject, fault.name(), requests.get(), seen);
    assertThat(seen.outcome()).isEqualTo(fault.outcome());
    if (seen.failure() == null) assertThat(seen.answer()).isEqualTo(subject.answer().expected());
    assertThat(seen.attempts()).isEqualTo(fault.attempts(retry));
    // A busy machine may let an attempt time out before its request has left.
    if (!fault.stalls()) assertThat(requests).hasValue(seen.attempts());
    assertThat(requests.get()).isBetween(1, seen.attempts());
    assertThat(seen.leaked()).isZero();
    assertThat(seen.canaryHits()).isEmpty();
    assertThat(OTHER.getRequestCount()).isZero();
    // Sent again is what an operation's contract allows, and else nothing that may have been done.
    if (retry != Retry.ALWAYS && !isTurnedAway(fault)) assertThat(requests).hasValue(1);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aRefusedConnectionIsTriedThreeTimes(Subject subject) throws IOException {
    Observation seen = Observation.of(subject, "http://127.0.0.1:" + unusedPort(), false);

    record(subject, "connect-refused", 0, seen);
    assertThat(seen.outcome()).isEqualTo("TransportException");
    assertThat(seen.attempts()).isEqualTo(3);
    assertThat(seen.failure().mayHaveTakenEffect()).isFalse();
    assertThat(seen.leaked()).isZero();
    assertThat(seen.canaryHits()).isEmpty();
  }

  private static String url() {
    return SERVER.url("/v1").toString();
  }

  private static AtomicInteger answerAlways(MockResponse reply) {
    AtomicInteger requests = new AtomicInteger();
    SERVER.setDispatcher(
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

  private static void record(Subject subject, String fault, int requests, Observation seen) {
    ROWS.add(
        String.join(
            ",",
            subject + "/" + fault,
            subject.operation().method(),
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
