package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.FakeVendors.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help and runs at terminals of several widths, to be looked at in {@code target/screens}. */
class ScreensTest {
  private static final Path SCREENS = Path.of("target/screens");
  private static final List<String> COMMANDS =
      List.of(
          "", "push", "map", "pull", "receive", "losses", "vendors", "columns", "sample", "check",
          "demo");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void helpFitsTheTerminal(int columns) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String command : COMMANDS) {
      String help = screen(columns, Map.of(), (command + " --help").strip().split(" "));
      assertThat(help).as(command).contains("Usage: clientela").contains("--help");
      all.append("$ clientela ").append(command).append(" --help\n").append(help).append('\n');
    }

    keep("help-" + columns, all.toString(), columns);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void aDryRunFitsTheTerminal(int columns) throws IOException {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, Ran.command(Map.of(), "sample", "--count=12").out() + "broken,row\n");

    String screen =
        screen(columns, Map.of(), "push", "--from=" + file, "--to=all", "--dry-run")
            .replace(folder.toString(), "");

    assertThat(screen).contains("Not done:");
    keep("dry-run-" + columns, screen, columns);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 80, 200})
  void aDeliveryFitsTheTerminalAndWhatFailedStandsLast(int columns) throws IOException {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, DistinctSample.csv(60));
    AtomicLong calls = new AtomicLong();
    String screen;
    try (FakeVendors vendors = FakeVendors.start()) {
      vendors.script(
          (vendor, method, body) ->
              vendor.equals("koibox") && method.equals("POST") && calls.incrementAndGet() % 9 == 0
                  ? new Answer(400, "{\"detail\":\"the plan of this account has no room\"}")
                  : null);
      screen =
          screen(
              columns,
              vendors.environment(),
              "push",
              "--from=" + file,
              "--to=all",
              "--no-rate-limit",
              "--concurrency=1");
    }

    String shown = screen.replace(folder.toString(), "");
    keep("delivery-" + columns, shown, columns);
    String last = shown.substring(shown.lastIndexOf("Not done:")).replaceAll("\\s+", " ");
    assertThat(last).contains("koibox, failed: ", "the plan of this account has no room");
  }

  @Test
  void widthIsToldByTheEnvironmentWhereThereIsNoTerminal() {
    assertThat(Ran.command(Map.of("COLUMNS", "40"), "push", "--help").out().lines())
        .allMatch(it -> it.length() <= 40);
    assertThat(Ran.command(Map.of(), "push", "--help").out().lines())
        .allMatch(it -> it.length() <= 80)
        .anyMatch(it -> it.length() > 70);
  }

  private static void keep(String name, String screen, int columns) throws IOException {
    Files.createDirectories(SCREENS);
    Files.writeString(SCREENS.resolve(name + ".txt"), screen);
    assertThat(screen.lines()).allMatch(it -> it.codePointCount(0, it.length()) <= columns);
  }

  /** What stands on a terminal after a command. */
  private String screen(int columns, Map<String, String> environment, String... arguments) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    Context context =
        new Context(
            environment,
            InputStream.nullInputStream(),
            new Output(both, columns),
            new MessageStream(both, columns),
            true,
            () -> clock.addAndGet(10_000_000));
    Clientela.run(context, arguments);
    return String.join("\n", TestScreen.shows(both.toString(StandardCharsets.UTF_8))) + "\n";
  }
}
