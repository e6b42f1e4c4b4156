package io.clientela.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a process of its own shows: a real standard output, and the machine's locale. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a POSIX shell")
class ProcessTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "CLIENTELA columns >/dev/full, there is no space left on the disk",
    "CLIENTELA --help >/dev/full, there is no space left on the disk",
    "CLIENTELA columns >&-, it is closed",
    "ulimit -f 1; CLIENTELA sample --count=9000 >out.csv, it grew larger than this process may make a file",
    "(CLIENTELA sample --count=9000; echo $? >code) | head -1; exit $(cat code), whoever read it has stopped reading"
  })
  void whatCannotBeWrittenIsSaidOnceAndExitCodeOne(String script, String reason) throws Exception {
    Ran ran = sh(script);

    assertThat(ran.err())
        .isEqualTo("clientela: standard output cannot be written: " + reason + "\n");
    assertThat(ran.code()).isEqualTo(1);
  }

  @Test
  void aReportThatCannotBeWrittenIsNamedWithTheReasonAndTheTally() throws Exception {
    Ran ran =
        sh(
            "CLIENTELA sample --count=500 >c.csv; ulimit -f 40;"
                + " CLIENTELA push --from=c.csv --to=koibox --dry-run --report=r.jsonl");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            "clientela: the report r.jsonl cannot be written: it grew larger than this process may"
                + " make a file\n");
    assertThat(ran.out()).containsPattern("koibox +[1-9]");
  }

  @Test
  void numbersHaveDigitsFromZeroToNineInEveryLocale() throws Exception {
    Ran ran =
        sh(
            "CLIENTELA sample --count=2 >customers.csv; CLIENTELA losses --from=customers.csv --to=all",
            "-Duser.language=ar",
            "-Duser.country=EG");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("2 customers, 0 could not be read")
        .doesNotContainPattern("[٠-٩]");
  }

  @ParameterizedTest
  @CsvSource({"'>>', standard output", "'2>>', standard error"})
  void aStreamThatGoesToTheInputIsAUsageError(String redirection, String stream) throws Exception {
    String content = "id,given_name\n1,Ana\n";
    Path file = Files.writeString(folder.resolve("customers.csv"), content);

    Ran ran = sh("CLIENTELA losses --from=customers.csv --to=all " + redirection + "customers.csv");

    assertThat(ran.code()).isEqualTo(2);
    if (stream.equals("standard output")) assertThat(file).hasContent(content);
    assertThat(ran.err() + Files.readString(file))
        .contains("--from and " + stream + " are the same file");
  }

  /** Runs a script in the folder; CLIENTELA in it stands for the command. */
  private Ran sh(String script, String... options) throws IOException, InterruptedException {
    List<String> java =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
    java.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    java.addAll(List.of(options));
    java.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    String command = "'" + String.join("' '", java) + "'";
    Path err = folder.resolve("stderr");
    Process process =
        new ProcessBuilder("sh", "-c", script.replace("CLIENTELA ", command + " "))
            .directory(folder.toFile())
            .redirectError(err.toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ran(process.waitFor(), out, Files.readString(err));
  }
}
