package io.clientela.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|0",
        "1|1",
        " 7 |7",
        "86400|86400",
        "1, 3, 2|3",
        "soon, 4|4",
        "Sun, 22 Nov 2026 10:00:20 GMT|20",
        "Sunday, 22-Nov-26 10:00:20 GMT|20",
        "Sun Nov 22 10:00:20 2026|20",
        "Sun, 06 Nov 1994 08:49:37 GMT|0"
      })
  void readsSecondsListsAndDates(String value, long seconds) {
    assertThat(RetryAfter.longest(List.of(value), NOW)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "soon", "-1", "1.5", "1e3", "٣", "0x10", ",,", "\u00e9"})
  void countsGarbageAsAbsent(String value) {
    assertThat(RetryAfter.longest(List.of(value), NOW)).isNull();
  }

  @Test
  void takesTheLongestOfSeveralHeaders() {
    assertThat(RetryAfter.longest(List.of("5", "Sun, 22 Nov 2026 10:00:20 GMT", "7"), NOW))
        .isEqualTo(Duration.ofSeconds(20));
  }

  @Test
  void takesANumberThatFitsNowhereForAVeryLongWait() {
    assertThat(RetryAfter.longest(List.of("9".repeat(40)), NOW)).isGreaterThan(Duration.ofDays(1));
  }

  @Test
  void isAbsentWithoutAHeader() {
    assertThat(RetryAfter.longest(List.of(), NOW)).isNull();
  }
}
