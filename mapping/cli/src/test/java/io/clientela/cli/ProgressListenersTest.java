package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.mapping.MappedVendor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressListenersTest {
  private static final int VENDORS = MappedVendor.values().length;

  private static final long SECOND = 1_000_000_000;

  @TempDir Path folder;

  @Test
  void aPersonAtATerminalSeesABarThatFillsUp() throws IOException {
    String err = pushWith(true, SECOND);

    assertThat(err)
        .startsWith("\routcomes")
        .contains("\routcomes 100%")
        .contains(" " + 12 * VENDORS + "/" + 12 * VENDORS + " ");
    assertThat(err).doesNotContain("customers read");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 41, 80, 200})
  void theBarFitsTheTerminalAndHasNoColours(int columns) throws IOException {
    String err = pushWith(Map.of("COLUMNS", "" + columns), true, SECOND, "");

    assertThat(err).doesNotContain("\u001b");
    assertThat(err.split("[\r\n]"))
        .allSatisfy(line -> assertThat(line.length()).isLessThan(columns));
  }

  @Test
  void aProblemStandsOnALineOfItsOwn() throws IOException {
    String err = pushWith(Map.of("COLUMNS", "60"), true, SECOND, "broken,row\n");

    assertThat(err).contains(" ".repeat(59) + "\rline ");
  }

  @Test
  void aLogHasNoControlCharacters() throws IOException {
    String err = pushWith(Map.of("COLUMNS", "60"), false, SECOND, "broken,row\n");

    assertThat(err).contains("line ").doesNotContain("\r", "\u001b");
  }

  @Test
  void aLogGetsALineEveryTenSeconds() throws IOException {
    String err = pushWith(false, SECOND);

    List<String> lines = new ArrayList<>();
    for (int outcomes = 10; outcomes <= 12 * VENDORS; outcomes += 10) {
      int customers = (outcomes + VENDORS - 1) / VENDORS;
      lines.add(customers + " customers read, " + outcomes + " outcomes");
    }
    assertThat(err.lines()).containsExactlyElementsOf(lines);
  }

  @Test
  void aShortRunSaysNothingInALog() throws IOException {
    assertThat(pushWith(false, 1)).isEmpty();
  }

  @Test
  void aTerminalIsWatchedUnlessItIsThatOfABuild() {
    assertThat(ProgressListeners.isWatched(true, Map.of())).isTrue();
    assertThat(ProgressListeners.isWatched(true, Map.of("CI", "true"))).isFalse();
    assertThat(ProgressListeners.isWatched(true, Map.of("TERM", "dumb"))).isFalse();
    assertThat(ProgressListeners.isWatched(false, Map.of())).isFalse();
  }

  /** Standard error of a dry run of 12 customers for all vendors. */
  private String pushWith(boolean terminal, long nanosPerLook) throws IOException {
    return pushWith(Map.of("COLUMNS", "80"), terminal, nanosPerLook, "");
  }

  private String pushWith(
      Map<String, String> environment, boolean terminal, long nanosPerLook, String more)
      throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, Ran.command(Map.of(), "sample", "--count=12").out() + more);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    Context context =
        new Context(
            environment,
            InputStream.nullInputStream(),
            new Output(OutputStream.nullOutputStream()),
            new MessageStream(err),
            terminal,
            () -> clock.addAndGet(nanosPerLook));
    int code =
        Clientela.run(
            context,
            "push",
            "--from=" + file,
            "--to=all",
            "--allow-skips",
            "--dry-run",
            "--report=" + folder.resolve("report.jsonl"));
    assertThat(code).isEqualTo(more.isEmpty() ? 0 : 1);
    return err.toString(StandardCharsets.UTF_8);
  }
}
