package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.ClientelaException;
import io.clientela.runtime.Clock;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Eight threads, 10,000 calls each, a server that fails one request in five. */
class ManyCallsTest {
  private static final int THREADS = 8;
  private static final int CALLS = 10_000;
  private static final int FAILURES_PERCENT = 20;
  private static final Operation GET = new Operation("get", "GET", "/calls/{id}");
  private static final Operation POST = new Operation("post", "POST", "/calls/{id}");

  private final AtomicIntegerArray seen = new AtomicIntegerArray(THREADS * CALLS);
  private final AtomicIntegerArray putOff = new AtomicIntegerArray(THREADS * CALLS);
  private final AtomicIntegerArray attempts = new AtomicIntegerArray(THREADS * CALLS);
  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger failed = new AtomicInteger();

  @Test
  void everyCallIsAccountedForAndNoneIsDoubled() throws Exception {
    try (TinyServer server = new TinyServer((method, path) -> serve(path));
        Transport transport =
            new TestBuilder().baseUrl(server.url()).clock(Clock.virtual(FakeClock.START)).build()) {
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * CALLS;
        threads.execute(() -> call(transport, first));
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
    }

    assertThat(answered.get() + failed.get()).isEqualTo(THREADS * CALLS);
    assertThat(failed.get()).isBetween(THREADS * CALLS / 20, THREADS * CALLS / 5);
    for (int id = 0; id < THREADS * CALLS; id++) {
      assertThat(seen.get(id)).isBetween(1, id % 2 == 0 ? 3 : 1 + putOff.get(id));
      if (attempts.get(id) > 0) assertThat(seen.get(id)).isEqualTo(attempts.get(id));
    }
  }

  private void call(Transport transport, int first) {
    for (int id = first; id < first + CALLS; id++) {
      OperationRequest request =
          OperationRequest.of(id % 2 == 0 ? GET : POST).path("id", WireScalars.int32(), id);
      try {
        if (transport.call(request, Person.ADAPTER).id() == id) answered.incrementAndGet();
      } catch (ClientelaException e) {
        attempts.set(id, e.attempts());
        failed.incrementAndGet();
      }
    }
  }

  /** The same call and attempt fare the same in every run. */
  private byte @Nullable [] serve(String path) {
    int id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    int attempt = seen.incrementAndGet(id);
    SplittableRandom random = new SplittableRandom(id * 31L + attempt);
    if (random.nextInt(100) >= FAILURES_PERCENT) {
      return TinyServer.answer(200, "{\"id\":" + id + "}");
    }
    return switch (random.nextInt(4)) {
      case 0 -> {
        putOff.incrementAndGet(id);
        yield TinyServer.answer(429, "");
      }
      case 1 -> TinyServer.answer(500, "{}");
      case 2 -> TinyServer.answer(503, "");
      default -> null;
    };
  }
}
