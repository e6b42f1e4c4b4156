package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.Clock;
import io.clientela.runtime.Operation;
import io.clientela.runtime.codec.WireScalars;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls through one client, as many as {@code clientela.soak.calls} says, on flat memory. */
class SoakTest {
  private static final int CALLS = Integer.getInteger("clientela.soak.calls", 10_000);
  private static final int PARTS = 10;
  private static final long MEBIBYTE = 1024 * 1024;
  private static final Operation GET = new Operation("getClient", "GET", "/clients/{id}");

  @Test
  void memoryStaysFlat() throws Exception {
    List<Long> heap = new ArrayList<>();
    try (TinyServer server =
            new TinyServer((method, path) -> TinyServer.answer(200, "{\"id\":7,\"x\":[1,2,3]}"));
        Transport transport =
            new TestBuilder().baseUrl(server.url()).clock(Clock.virtual(FakeClock.START)).build()) {
      for (int part = 0; part < PARTS; part++) {
        for (int i = 0; i < CALLS / PARTS; i++) {
          transport.call(
              OperationRequest.of(GET).path("id", WireScalars.int32(), i), Person.ADAPTER);
        }
        heap.add(usedMebibytes());
        System.out.printf("%,d calls, %d MiB used%n", (part + 1) * (CALLS / PARTS), heap.get(part));
      }
    }

    assertThat(heap.get(PARTS - 1)).isLessThanOrEqualTo(heap.get(0) + 4);
  }

  private static long usedMebibytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE;
  }
}
