package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.screen.WrappedText;
import io.clientela.mapping.MappedVendor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

class ProgressListenersTest {
  private static final int VENDORS = MappedVendor.values().length;

  private static final long SECOND = 1_000_000_000;

  @TempDir Path folder;

  @Test
  void aPersonAtATerminalSeesALineForEachVendor() throws IOException {
    List<String> screen = TestScreen.shows(pushWith(true, SECOND));

    assertThat(screen).hasSize(VENDORS + 1).last().isEqualTo("");
    for (MappedVendor vendor : MappedVendor.values()) {
      assertThat(screen)
          .anyMatch(
              it ->
                  it.matches(
                      vendor.key()
                          + " +\\[#{10,30}]  12/12  12 (deliverable|skipped)  .*/(s|min)"));
    }
  }

  @Test
  void howLongItTakesYetIsToldWhileItRuns() throws IOException {
    assertThat(pushWith(true, SECOND)).containsPattern("bsale .* \\d+:\\d\\d left\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 40, 80, 200})
  void noLineIsWiderThanTheTerminalAndNoneIsColoured(int columns) throws IOException {
    String err = pushWith(columns, true, SECOND, "broken,row\n");

    assertThat(err.replaceAll("\u001b\\[(\\d+A|J)", "")).doesNotContain("\u001b");
    assertThat(TestScreen.everShows(err))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
  }

  @Test
  void problemsStandAboveTheLinesThatAreWrittenOver() throws IOException {
    List<String> screen = TestScreen.shows(pushWith(60, true, SECOND, "broken,row\n"));

    assertThat(screen.subList(0, 2))
        .containsExactly(
            "line 18 (broken): type: is none of person, organisation",
            "bsale         13/13  1 unreadable  12 deliverable  " + rate(screen.get(1)));
    assertThat(screen.subList(1, 1 + VENDORS)).allMatch(it -> it.contains(" 13/13  1 unreadable "));
  }

  private static String rate(String line) {
    return line.substring(line.lastIndexOf(' ') + 1);
  }

  @Test
  void aLogHasNoControlCharacters() throws IOException {
    String err = pushWith(60, false, SECOND, "broken,row\n");

    assertThat(err).contains("line ").doesNotContain("\r", "\u001b");
  }

  @Test
  void aLogGetsALineForEachVendorEveryTenSeconds() throws IOException {
    String err = pushWith(false, SECOND);

    assertThat(err.lines())
        .hasSizeGreaterThan(VENDORS)
        .allMatch(
            it ->
                it.matches(
                    "[a-z0-9-]+: \\d+/\\d+(, \\d+ (deliverable|skipped))?; [0-9.]+/(s|min)(, .*"
                        + " left)?"))
        .anyMatch(
            it -> it.matches("bsale: \\d+/12, \\d+ deliverable; [0-9.]+/min, \\d+:\\d\\d left"));
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
    return pushWith(80, terminal, nanosPerLook, "");
  }

  private String pushWith(int columns, boolean terminal, long nanosPerLook, String more)
      throws IOException {
    Path file = folder.resolve("customers.csv");
    Files.writeString(file, Ran.command(Map.of(), "sample", "--count=12").out() + more);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    Context context =
        new Context(
            Map.of(),
            InputStream.nullInputStream(),
            new Output(OutputStream.nullOutputStream()),
            new MessageStream(err, terminal ? columns : WrappedText.UNLIMITED),
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
