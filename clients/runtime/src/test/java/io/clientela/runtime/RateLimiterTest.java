package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
  private static final Duration PATIENT = Duration.ofDays(1);

  private final FakeTime time = new FakeTime();

  @Test
  void letsTheAllowedNumberPassAtOnceAndTheNextASecondLater() {
    RateLimiter limiter = new RateLimiter(3, time);

    assertThat(List.of(wait(limiter), wait(limiter), wait(limiter), wait(limiter)))
        .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1));
  }

  @Test
  void neverLetsMorePassInAnySecond() throws InterruptedException {
    RateLimiter limiter = new RateLimiter(8, time);
    SplittableRandom random = new SplittableRandom(7);
    List<Long> starts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      starts.add(time.nanos() + wait(limiter).toNanos());
      if (random.nextInt(4) == 0) time.sleep(Duration.ofMillis(random.nextInt(600)));
    }

    for (int i = 8; i < starts.size(); i++) {
      assertThat(starts.get(i) - starts.get(i - 8)).isGreaterThanOrEqualTo(1_000_000_000L);
    }
  }

  @Test
  void givesEachOfManyThreadsATurnOfItsOwn() throws InterruptedException {
    RateLimiter limiter = new RateLimiter(1, time);
    ConcurrentSkipListSet<Duration> turns = new ConcurrentSkipListSet<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 800; i++) threads.execute(() -> turns.add(wait(limiter)));
    threads.shutdown();

    assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    assertThat(turns).hasSize(800);
    assertThat(turns.last()).isEqualTo(Duration.ofSeconds(799));
  }

  @Test
  void reservesNothingForACallerThatCannotWait() {
    RateLimiter limiter = new RateLimiter(1, time);
    wait(limiter);

    assertThat(limiter.reserve(Duration.ofMillis(999))).isNull();
    assertThat(wait(limiter)).isEqualTo(Duration.ofSeconds(1));
  }

  private static Duration wait(RateLimiter limiter) {
    return java.util.Objects.requireNonNull(limiter.reserve(PATIENT));
  }
}
