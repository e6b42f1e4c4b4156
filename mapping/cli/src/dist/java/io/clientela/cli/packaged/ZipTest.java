package io.clientela.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.Ran;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The zip, unpacked to a folder with blanks and letters beyond ASCII, run by a java of the PATH.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a POSIX shell")
class ZipTest {
  @TempDir private static Path folder;
  private static Dist dist;

  @BeforeAll
  static void unpack() throws IOException {
    dist = Dist.unzipped(folder);
  }

  @Test
  void itHoldsTheProgramAndWhatBelongsToIt() {
    assertThat(
            Stream.of(
                "bin/clientela",
                "bin/clientela.bat",
                "lib/clientela.jar",
                "LICENSE",
                "NOTICE",
                "README.md",
                "share/clientela/columns/google.yaml",
                "share/doc/clientela/COLUMNS.md",
                "share/doc/clientela/THIRD-PARTY.md",
                "share/man/man1/clientela.1",
                "share/bash-completion/completions/clientela",
                "share/zsh/site-functions/_clientela",
                "share/fish/vendor_completions.d/clientela.fish"))
        .allSatisfy(name -> assertThat(dist.home().resolve(name)).isNotEmptyFile());
    assertThat(dist.home().resolve("bin/clientela").toFile().canExecute()).isTrue();
  }

  @Test
  void nothingInItTellsWhereOrWhenItWasBuilt() throws IOException {
    Set<Long> times = new TreeSet<>();
    try (ZipFile zip = new ZipFile(Dist.zip().toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        times.add(all.nextElement().getTime());
      }
    }
    assertThat(times).hasSize(1);

    String here = System.getProperty("user.dir");
    try (Stream<Path> files = Files.walk(dist.home())) {
      assertThat(files.filter(it -> Files.isRegularFile(it) && !it.toString().endsWith(".jar")))
          .allSatisfy(it -> assertThat(Files.readString(it)).doesNotContain(here));
    }
  }

  @Test
  void linksInTheTextsLeadToFilesOfThePackage() throws IOException {
    Path doc = dist.home().resolve("share/doc/clientela");

    assertThat(dist.text("share/doc/clientela/COLUMNS.md"))
        .contains("](../../clientela/columns/columns.schema.json)");
    assertThat(doc.resolve("../../clientela/columns/columns.schema.json")).exists();
  }

  @Test
  void itRunsFromAnyFolder() throws Exception {
    Ran version = dist.clientela(withJava(), "--version");
    Ran help = dist.clientela(withJava(), "--help");

    assertThat(version.err()).isEmpty();
    assertThat(Dist.zip()).hasFileName(version.out().strip().replace(' ', '-') + ".zip");
    assertThat(help.out()).startsWith("Usage: clientela ");
    assertThat(version.code() + help.code()).isZero();
  }

  @Test
  void itDeliversToMocksOfItsOwn() throws Exception {
    Ran sample = dist.clientela(withJava(), "sample", "--count=3", "--seed=7");
    Files.writeString(dist.work().resolve("clientes año.csv"), sample.out());

    Ran push =
        dist.clientela(
            withJava(), "push", "--from=clientes año.csv", "--to=koibox", "--against=mock");

    assertThat(push.err()).contains("The mocks are built in, without Prism");
    assertThat(push.code()).as(push.err()).isZero();
    assertThat(Files.readAllLines(dist.work().resolve("clientes año.csv.report.jsonl")))
        .hasSize(3)
        .allSatisfy(it -> assertThat(it).contains("\"vendor\":\"koibox\""));
  }

  private static Map<String, String> withJava() {
    String java = Path.of(System.getProperty("java.home"), "bin").toString();
    return Map.of("PATH", java + File.pathSeparator + System.getenv("PATH"));
  }
}
