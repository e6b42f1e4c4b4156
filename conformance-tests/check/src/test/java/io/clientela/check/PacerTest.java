package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacerTest {
  @Test
  void neverMoreAreBegunInASecondThanAllowed() throws InterruptedException {
    AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5); // where a clock may turn over
    Pacer pacer = new Pacer(3, now::get, it -> now.addAndGet(it.toNanos()));
    List<Long> begun = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      pacer.await();
      begun.add(now.get());
      now.addAndGet(i == 5 ? Duration.ofSeconds(3).toNanos() : 1_000);
    }

    for (int i = 3; i < begun.size(); i++) {
      assertThat(begun.get(i) - begun.get(i - 3)).isGreaterThan(Duration.ofSeconds(1).toNanos());
    }
  }
}
