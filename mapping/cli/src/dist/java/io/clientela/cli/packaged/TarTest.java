package io.clientela.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.Ran;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The tar, on a machine that has a shell with its usual programs, and no Java. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the commands are for a POSIX shell")
class TarTest {
  private static final List<String> PROGRAMS =
      List.of("sh", "dirname", "readlink", "sed", "grep", "locale");

  @TempDir private static Path folder;
  private static Dist dist;
  private static Map<String, String> withoutJava;

  @BeforeAll
  static void unpack() throws Exception {
    dist = Dist.untarred(folder);
    Path programs = Files.createDirectory(folder.resolve("programs"));
    for (String name : PROGRAMS) {
      Path program = Path.of("/usr/bin", name);
      if (!Files.exists(program)) program = Path.of("/bin", name);
      Path here = programs.resolve(name);
      Files.writeString(here, "#!/bin/sh\nexec " + program + " \"$@\"\n");
      assertThat(here.toFile().setExecutable(true)).isTrue();
    }
    withoutJava = Map.of("PATH", programs.toString());
  }

  @Test
  void itsNameTellsForWhichSystemItIs() throws IOException {
    assertThat(Dist.tar().getFileName().toString())
        .matches("clientela-[0-9.]+(-SNAPSHOT)?-(linux|macos)-[a-z0-9_]+\\.tar\\.gz");
  }

  @Test
  void itRunsByAJavaOfItsOwn() throws Exception {
    Ran version = dist.clientela(withoutJava, "--version");

    assertThat(version.err()).isEmpty();
    assertThat(version.out()).startsWith("clientela ");
  }

  @Test
  void itDeliversToMocksOfItsOwn() throws Exception {
    Ran pull = dist.clientela(withoutJava, "pull", "--from=bsale", "--against=mock");

    assertThat(pull.code()).as(pull.err()).isZero();
    assertThat(pull.out().lines()).isNotEmpty().allMatch(it -> it.contains("bsale"));
  }

  @Test
  void itReadsTextsOfOldEncodings() throws Exception {
    Path file = dist.work().resolve("contacts.csv");
    Files.write(file, "id,given_name\n1,Иван\n".getBytes(Charset.forName("windows-1251")));

    Ran show =
        dist.clientela(
            withoutJava,
            "push",
            "--from=contacts.csv",
            "--encoding=windows-1251",
            "--to=koibox",
            "--show");

    assertThat(show.out()).as(show.err()).contains("Иван");
  }

  @Test
  void itsJavaHasWhatNobodyAsksForByName() throws Exception {
    Ran modules = dist.run(dist.home().resolve("lib/java/bin/java").toString(), "--list-modules");

    assertThat(modules.out().lines().map(it -> it.replaceFirst("@.*", "")))
        .contains("jdk.crypto.ec", "jdk.localedata", "jdk.charsets", "jdk.httpserver");
    assertThat(dist.home().resolve("lib/java/legal/java.base")).isDirectory();
  }
}
