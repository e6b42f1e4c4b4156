package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  @ParameterizedTest
  @CsvSource({"1,200", "2,400", "3,800", "8,20000", "100,20000"})
  void doublesItsBoundUpToTwentySeconds(int attempts, long millis) {
    Backoff longest = new Backoff(() -> 1.0);

    assertThat(longest.after(attempts, false)).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void beginsWithASecondWhenTheVendorIsBusy() {
    Backoff longest = new Backoff(() -> 1.0);

    assertThat(longest.after(1, true)).isEqualTo(Duration.ofSeconds(1));
    assertThat(longest.after(2, true)).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void spreadsEvenlyFromNothingToItsBound() {
    SplittableRandom random = new SplittableRandom(1);
    Backoff backoff = new Backoff(random::nextDouble);
    long below = 0;
    for (int i = 0; i < 1000; i++) {
      Duration wait = backoff.after(1, false);
      assertThat(wait).isBetween(Duration.ZERO, Duration.ofMillis(200));
      if (wait.toMillis() < 100) below++;
    }

    assertThat(below).isBetween(450L, 550L);
  }
}
