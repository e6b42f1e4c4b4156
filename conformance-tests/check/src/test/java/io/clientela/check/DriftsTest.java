package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that differs from the contract in twenty ways is found out in each. */
class DriftsTest {
  private static final String[] DRIFTS = DriftingServer.DRIFTS;

  @Test
  void eachDriftIsToldWithItsPlaceInTheContract(@TempDir Path folder) {
    try (ExampleServer server = DriftingServer.start()) {
      Ran ran = check(server, folder.resolve("report"));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out()).contains(DRIFTS);
      assertThat(ran.out().lines().filter(it -> it.contains(" at #"))).hasSameSizeAs(DRIFTS);
    }
  }

  @Test
  void aRecordIsJudgedAsTheServerWas(@TempDir Path folder) {
    Path record = folder.resolve("record.har");
    try (ExampleServer server = DriftingServer.start()) {
      Ran live = check(server, folder.resolve("live"), "--record", record.toString());

      Ran replayed =
          Ran.of(
              "--vendor=bsale",
              "--writes",
              "--replay=" + record,
              "--report=" + folder.resolve("again"));

      assertThat(replayed.exitCode()).isEqualTo(1);
      assertThat(findings(replayed)).isEqualTo(findings(live));
    }
  }

  @Test
  void trafficOfAnyClientIsJudged(@TempDir Path folder) {
    Path record = folder.resolve("traffic.har");
    try (ExampleServer server = DriftingServer.start()) {
      check(server, folder.resolve("live"), "--record", record.toString());

      Ran judged = Ran.of("--vendor=bsale", "--har=" + record, "--report=" + folder.resolve("har"));

      assertThat(judged.exitCode()).isEqualTo(1);
      assertThat(judged.out()).contains(DRIFTS);
    }
  }

  @Test
  void noReportHoldsTheTokenOrWhatTheServerSaid(@TempDir Path folder) throws IOException {
    String body = "{\"count\": 1, \"" + ExampleServer.TOKEN + "\": \"Rosa Quispe\"}";
    try (ExampleServer server = new ExampleServer("bsale").with("countClients", 200, body)) {
      Ran ran = check(server, folder.resolve("report"));

      assertThat(ran.exitCode()).isEqualTo(1);
      assertThat(ran.out() + ran.err()).doesNotContain(ExampleServer.TOKEN, "Quispe");
      for (Path file : Reported.in(folder.resolve("report"))) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain(ExampleServer.TOKEN, "Quispe");
      }
    }
  }

  private static Ran check(ExampleServer server, Path report, String... more) {
    return Ran.of(
        Stream.concat(
                Stream.of(
                    "--vendor=bsale", "--url=" + server.url(), "--report=" + report, "--writes"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Object findings(Ran ran) {
    return ran.out().lines().filter(it -> it.contains(" at #")).toList();
  }
}
