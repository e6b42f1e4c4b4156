package io.clientela.ratelimit.bucket4j;

import io.clientela.bsale.BsaleClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A process of its own that calls Bsale, once it is told to: URL, store, limit, how many calls. */
final class Caller {
  private static final int THREADS = 6;

  private Caller() {}

  public static void main(String... args) throws Exception {
    int calls = Integer.parseInt(args[3]);
    try (Store store = Store.at(args[1])) {
      var limit = Bucket4jRateLimit.perSecond(Integer.parseInt(args[2]), store.manager(), "bsale");
      try (BsaleClient bsale =
          BsaleClient.builder()
              .accessToken("invented")
              .baseUrl(args[0])
              .deadline(Duration.ofMinutes(10))
              .rateLimit(limit)
              .build()) {
        limit.reserve(Duration.ofDays(1)); // so that the store is there
        System.out.println("ready");
        if (System.in.read() < 0) throw new AssertionError("not told to call");
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < calls; i++) threads.execute(() -> bsale.clients().getClient(65));
        threads.shutdown();
        if (!threads.awaitTermination(10, TimeUnit.MINUTES)) throw new AssertionError("no end");
      }
    }
  }
}
