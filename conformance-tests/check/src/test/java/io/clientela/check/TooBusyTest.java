package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.check.wire.RetryAfter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host that has too much to do is left alone for as long as it says. */
class TooBusyTest {
  private static final Instant NOW = Instant.parse("2026-07-14T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "429 | 3                             | 3",
        "429 | -                             | 1",
        "429 | soon                          | 1",
        "429 | Tue, 14 Jul 2026 12:00:07 GMT | 7",
        "429 | Tue, 14 Jul 2026 11:00:00 GMT | 1",
        "429 | 999999999                     | -",
        "503 | 2                             | 2",
        "503 | -                             | -",
        "500 | 2                             | -",
        "200 | 2                             | -",
      })
  void theWaitIsTheOneAskedFor(int status, String header, Integer seconds) {
    assertThat(RetryAfter.of(status, Optional.ofNullable(header), NOW).map(Duration::toSeconds))
        .isEqualTo(Optional.ofNullable(seconds).map(Integer::longValue));
  }

  @Test
  void theCallIsMadeAgainAndTheWaitIsTold(@TempDir Path folder) throws Exception {
    AtomicInteger refused = new AtomicInteger();
    try (ExampleServer server =
        new ExampleServer("bsale").busy(exchange -> refused.incrementAndGet() <= 2)) {
      Ran ran = Ran.of("--vendor=bsale", "--url=" + server.url(), "--report=" + folder);

      assertThat(ran.exitCode()).as(ran.out()).isZero();
      String told = "listClients, as in the example: HTTP 429, called again after 3 s";
      assertThat(ran.err()).contains(told);
      assertThat(ran.out().split(told, -1)).hasSize(3);
      assertThat(Files.readString(folder.resolve("summary.md"))).contains(told);
      assertThat(server.requests()).hasSize(105);
    }
  }

  @Test
  void aHostThatStaysBusyIsNotAskedForEver(@TempDir Path folder) {
    try (ExampleServer server = new ExampleServer("koibox").busy(exchange -> true)) {
      Ran ran =
          Ran.of("--vendor=koibox", "--writes", "--url=" + server.url(), "--report=" + folder);

      assertThat(ran.exitCode()).isEqualTo(3);
      assertThat(ran.out()).contains("expected a success, found HTTP 429");
      assertThat(server.requests().size() % 3).isZero();
    }
  }
}
