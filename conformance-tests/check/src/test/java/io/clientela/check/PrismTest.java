package io.clientela.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prism judges beside this program, where it is at hand. */
class PrismTest {
  private static final Path COMMANDS = Path.of("../../specs/node_modules/.bin").toAbsolutePath();

  @TempDir private Path folder;

  @BeforeEach
  void prismIsInstalled() {
    assumeTrue(
        Files.isExecutable(COMMANDS.resolve("prism")),
        () -> "no Prism in " + COMMANDS + ": the build of specs installs it where Node is");
  }

  @Test
  void bothValidatorsJudgeAndTheirVerdictsAreReported() throws IOException {
    try (ExampleServer server =
        new ExampleServer("bsale").with("getClient", 200, "{\"href\": 1, \"id\": \"x\"}")) {
      Ran ran =
          Ran.of(
              "--vendor=bsale",
              "--url=" + server.url(),
              "--prism=" + COMMANDS.resolve("prism"),
              "--report=" + folder);

      assertThat(ran.exitCode()).as(ran.out() + ran.err()).isEqualTo(1);
      assertThat(ran.out())
          .contains("Judged by Prism too: the two agree on 103 of 103 responses")
          .doesNotContain("judges-disagree");
      var calls = Json.read(Files.readString(folder.resolve("report.json"))).path("calls");
      assertThat(calls)
          .allSatisfy(
              it ->
                  assertThat(it.path("prism").asText())
                      .isEqualTo(it.path("findings").asInt() == 0 ? "valid" : "not valid"));
      assertThat(Files.readString(folder.resolve("index.html"))).contains("For Prism");
    }
  }

  @Test
  void whatPrismCannotReadIsJudgedWithoutIt() {
    try (ExampleServer server =
        new ExampleServer("bsale").with("countClients", 200, "{\"count\": ")) {
      Ran ran =
          Ran.of(
              "--vendor=bsale",
              "--url=" + server.url(),
              "--prism=" + COMMANDS.resolve("prism"),
              "--report=" + folder);

      assertThat(ran.out())
          .contains("malformed-json at #/paths/~1clients~1count.json/get/responses/200")
          .contains("the two agree on 103 of 103 responses", "103 calls, 1 difference");
    }
  }

  @Test
  void prismIsFoundOnThePath() {
    assertThat(PrismProxy.onPath(Map.of("PATH", "/nowhere:" + COMMANDS)))
        .contains(COMMANDS.resolve("prism").toString());
    assertThat(PrismProxy.onPath(Map.of("PATH", "/nowhere"))).isEmpty();
    assertThat(PrismProxy.onPath(Map.of())).isEmpty();
  }

  @Test
  void aCommandThatIsNoPrismIsTold() {
    Ran absent = prism("/nowhere/prism");
    Ran other = prism("true");

    assertThat(absent.exitCode()).isEqualTo(2);
    assertThat(absent.err()).contains("expected the command /nowhere/prism to start");
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("expected Prism to listen, found that it ended");
  }

  private Ran prism(String command) {
    return Ran.of(
        "--vendor=bsale", "--url=http://127.0.0.1:1", "--prism=" + command, "--report=" + folder);
  }
}
