package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.Duration;
import java.util.List;

class RetryAfterFuzzTest {
  @FuzzTest(maxDuration = "1m")
  void neverFailsAndIsNeverNegative(FuzzedDataProvider data) {
    String first = data.consumeString(60);
    String second = data.consumeRemainingAsString();

    Duration wait = RetryAfter.longest(List.of(first, second), FakeClock.START);

    assertThat(wait == null || !wait.isNegative()).isTrue();
  }
}
