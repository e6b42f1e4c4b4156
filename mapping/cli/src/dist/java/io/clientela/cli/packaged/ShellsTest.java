package io.clientela.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.clientela.cli.Ran;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What shells and {@code man} make of the files for them. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the shells are those of POSIX systems")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ShellsTest {
  @TempDir private static Path folder;
  private static Dist dist;

  @BeforeAll
  static void unpack() throws IOException {
    dist = Dist.unzipped(folder);
  }

  @Test
  void bashCompletesCommandsOptionsAndWords() throws Exception {
    String script =
        """
        compopt() { :; } # only the shell's own completion has it
        . "$1"
        complete -p clientela
        COMP_WORDS=(clientela pus); COMP_CWORD=1; _complete_clientela; echo "${COMPREPLY[@]}"
        COMP_WORDS=(clientela push --dry); COMP_CWORD=2; _complete_clientela; echo "${COMPREPLY[@]}"
        COMP_WORDS=(clientela push --on-bad-field d); COMP_CWORD=3; _complete_clientela; echo "${COMPREPLY[@]}"
        COMP_WORDS=(clientela completion f); COMP_CWORD=2; _complete_clientela; echo "${COMPREPLY[@]}"
        """;

    assertThat(in("bash", script, "bash-completion/completions/clientela").out().lines())
        .containsExactly(
            "complete -o default -F _complete_clientela clientela",
            "push",
            "--dry-run",
            "drop",
            "fish");
  }

  @Test
  void fishCompletesCommandsOptionsAndWords() throws Exception {
    String script =
        """
        source $argv[1]
        complete --do-complete 'clientela pus'
        complete --do-complete 'clientela push --dry'
        complete --do-complete 'clientela completion f'
        """;

    assertThat(in("fish", script, "fish/vendor_completions.d/clientela.fish").out().lines())
        .satisfiesExactly(
            it -> assertThat(it).startsWith("push\tDelivers "),
            it -> assertThat(it).startsWith("--dry-run\t"),
            it -> assertThat(it).isEqualTo("fish"));
  }

  /** By a zsh that believes to be at a terminal. */
  @Test
  void zshFindsTheFileByItsNameAndCompletesAtOnce() throws Exception {
    String script =
        """
        zmodload zsh/zpty
        zpty terminal zsh -f -i
        zpty -w terminal "PS1=; fpath=(${1:h:q} \\$fpath); autoload -Uz compinit; compinit -u -D; print rea''dy"
        zpty -r terminal ignored '*ready'
        zpty -r terminal ignored '*2004h' # its line editor has begun
        zpty -w -n terminal $'clientela pus\\tX'
        zpty -r terminal shown '*X'
        print -r -- $shown
        """;

    String shown = in("zsh", script, "zsh/site-functions/_clientela").out();
    assertThat(shown.replaceAll("\u001b\\[[0-9;?]*[A-Za-z]|[\b\r\n]", ""))
        .containsPattern("clientela push +X");
  }

  @Test
  void manRendersAPageForEachCommand() throws Exception {
    Path pages = dist.home().resolve("share/man/man1");
    try (Stream<Path> all = Files.list(pages)) {
      assertThat(all.map(it -> it.getFileName().toString()))
          .contains("clientela.1", "clientela-push.1", "clientela-check.1");
    }
    assertThat(Files.readString(pages.resolve("clientela-push.1")))
        .contains(".TH \"CLIENTELA\\-PUSH\" \"1\"")
        .contains(".SH \"NAME\"", ".SH \"SYNOPSIS\"", ".SH \"OPTIONS\"");

    expect("man");
    Ran man = dist.run("man", "-l", pages.resolve("clientela-push.1").toString());
    assertThat(man.code()).as(man.err()).isZero();
    assertThat(man.out().replaceAll(".\b", ""))
        .contains("clientela-push - ", "SYNOPSIS", "--changed-only");
  }

  private static Ran in(String shell, String script, String file) throws Exception {
    expect(shell);
    Path path = dist.home().resolve("share").resolve(file);
    Ran ran =
        shell.equals("fish")
            ? dist.run(shell, "--no-config", "-c", script, path.toString())
            : dist.run(shell, "-c", script, shell, path.toString());
    assertThat(ran.err()).isEmpty();
    return ran;
  }

  private static void expect(String program) {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
    if (there) return;
    String problem =
        "expected " + program + " on the path; with CLIENTELA_SHELLS=required this fails";
    assertThat(System.getenv("CLIENTELA_SHELLS")).as(problem).isNotEqualTo("required");
    abort(problem);
  }
}
