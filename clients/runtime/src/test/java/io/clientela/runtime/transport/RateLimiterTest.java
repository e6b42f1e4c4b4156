package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.RateLimit;
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

  private final FakeClock clock = new FakeClock();

  @Test
  void spacesStartsEvenlyWithRoomForTheWay() {
    RateLimit limiter = RateLimit.perSecond(4, clock);

    assertThat(List.of(wait(limiter), wait(limiter), wait(limiter)))
        .containsExactly(Duration.ZERO, Duration.ofMillis(275), Duration.ofMillis(550));
  }

  @Test
  void neverLetsMoreLeaveInAnySecond() throws InterruptedException {
    RateLimit limiter = RateLimit.perSecond(8, clock);
    SplittableRandom random = new SplittableRandom(7);
    List<Long> starts = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      clock.sleep(wait(limiter).plusNanos(1));
      // Some are held up on the way to the gate: connecting takes its time.
      if (random.nextInt(4) == 0) clock.sleep(Duration.ofMillis(random.nextInt(1, 600)));
      limiter.leave(PATIENT);
      starts.add(clock.nanos());
    }

    for (int i = 8; i < starts.size(); i++) {
      assertThat(starts.get(i) - starts.get(i - 8)).isGreaterThanOrEqualTo(1_100_000_000L);
    }
  }

  @Test
  void keepsTheDistanceOfThoseThatArriveAtTheGateTogether() throws InterruptedException {
    RateLimit limiter = RateLimit.perSecond(10, clock);

    assertThat(limiter.leave(PATIENT)).isTrue();
    assertThat(limiter.leave(PATIENT)).isTrue();
    assertThat(limiter.leave(Duration.ofMillis(109))).isFalse();
    assertThat(limiter.leave(Duration.ofMillis(110))).isTrue();
    assertThat(clock.sleeps()).containsExactly(Duration.ofMillis(110), Duration.ofMillis(110));
  }

  @Test
  void givesEachOfManyThreadsATurnOfItsOwn() throws InterruptedException {
    RateLimit limiter = RateLimit.perSecond(1, clock);
    ConcurrentSkipListSet<Duration> turns = new ConcurrentSkipListSet<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 800; i++) threads.execute(() -> turns.add(wait(limiter)));
    threads.shutdown();

    assertThat(threads.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    assertThat(turns).hasSize(800);
    assertThat(turns.last()).isEqualTo(Duration.ofMillis(799 * 1100));
  }

  @Test
  void reservesNothingForACallerThatCannotWait() throws InterruptedException {
    RateLimit limiter = RateLimit.perSecond(1, clock);
    wait(limiter);

    assertThat(limiter.reserve(Duration.ofMillis(1099))).isNull();
    assertThat(wait(limiter)).isEqualTo(Duration.ofMillis(1100));
  }

  private static Duration wait(RateLimit limiter) {
    try {
      return java.util.Objects.requireNonNull(limiter.reserve(PATIENT));
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
