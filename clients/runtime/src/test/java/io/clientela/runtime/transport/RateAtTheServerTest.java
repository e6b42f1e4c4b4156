package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Starts per second as a server on this machine counts them. {@code clientela.rate.calls} makes it
 * run longer, with 8 requests per second as at Bsale, and print what it saw.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class RateAtTheServerTest {
  private static final int CALLS = Integer.getInteger("clientela.rate.calls", 0);
  private static final int LIMIT = CALLS == 0 ? 40 : 8;
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final Operation POST = new Operation("createClient", "POST", "/clients");

  private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();

  static Stream<Arguments> loads() {
    Stream<Arguments> brief = Stream.of(Arguments.of(1, false), Arguments.of(16, true));
    return CALLS == 0
        ? brief
        : Stream.concat(brief, Stream.of(Arguments.of(1, true), Arguments.of(16, false)));
  }

  @ParameterizedTest
  @MethodSource("loads")
  void noSecondHasMoreStartsThanAllowed(int threads, boolean tls) throws Exception {
    RawServer.Handler handler =
        (socket, number) -> {
          arrivals.add(System.nanoTime());
          // Every fifth call finds its connection closed, and needs a new one.
          String close = number % 5 == 0 ? "Connection: close\r\n" : "";
          RawServer.write(socket, "HTTP/1.1 200 OK\r\n" + close + "Content-Length: 2\r\n\r\n{}");
          if (number % 5 == 0) socket.close();
        };
    try (RawServer server = new RawServer(tls, handler);
        Transport transport =
            new TestBuilder()
                .baseUrl(server.url())
                .httpClient(RawServer.trusting())
                .requestsPerSecond(LIMIT)
                .build()) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      int calls = CALLS == 0 ? LIMIT + 10 : CALLS;
      for (int i = 0; i < calls; i++) pool.execute(() -> transport.call(OperationRequest.of(POST)));
      pool.shutdown();
      assertThat(pool.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
    }

    int most = mostInOneSecond();
    System.out.printf(
        "limit %d/s, %d threads, %s: at most %d of %d starts in any second%n",
        LIMIT, threads, tls ? "TLS" : "plain", most, arrivals.size());
    assertThat(most).isBetween(1, LIMIT);
  }

  private int mostInOneSecond() {
    List<Long> times = new ArrayList<>(arrivals);
    times.sort(null);
    int most = 0;
    int first = 0;
    for (int last = 0; last < times.size(); last++) {
      while (times.get(last) - times.get(first) >= SECOND) first++;
      most = Math.max(most, last - first + 1);
    }
    return most;
  }
}
