package io.clientela.cli.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistinctFilesTest {
  @TempDir Path folder;

  @BeforeEach
  void makeFilesAndLinks() throws IOException {
    Files.createDirectories(folder.resolve("in/deeper"));
    Files.writeString(folder.resolve("in/a.csv"), "x");
    Files.writeString(folder.resolve("in/b.csv"), "x");
    Files.createLink(folder.resolve("hard.csv"), folder.resolve("in/a.csv"));
    Files.createSymbolicLink(folder.resolve("soft.csv"), Path.of("in/a.csv"));
    Files.createSymbolicLink(folder.resolve("again.csv"), Path.of("soft.csv"));
    Files.createSymbolicLink(folder.resolve("folder"), Path.of("in"));
    Files.createSymbolicLink(folder.resolve("deeper"), Path.of("in/deeper"));
    Files.createSymbolicLink(folder.resolve("dangling"), Path.of("in/new"));
    Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
  }

  @ParameterizedTest
  @CsvSource({
    "in/a.csv, in/a.csv",
    "in/a.csv, in/./a.csv",
    "in/a.csv, in/deeper/../a.csv",
    "in/a.csv, deeper/../a.csv", // the parent of what the link leads to
    "in/a.csv, hard.csv",
    "in/a.csv, soft.csv",
    "in/a.csv, again.csv",
    "hard.csv, again.csv",
    "in/a.csv, folder/a.csv",
    "in/new, folder/new",
    "in/new, dangling",
    "in/new, deeper/../new",
    "in/new, in/deeper/../new",
    "nowhere/new, nowhere/./new"
  })
  void theSameFileIsFoundWhateverItIsCalled(String one, String other) {
    assertThat(clash(one, other))
        .isEqualTo("--from and --report are the same file: " + folder.resolve(other));
    assertThat(clash(other, one)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "in/a.csv, in/b.csv",
    "in/a.csv, in/new",
    "in/new, in/deeper/new",
    "in/new, new",
    "deeper/../new, new",
    "circle, in/new",
    "nowhere/a, in/a"
  })
  void otherFilesAreNot(String one, String other) {
    assertThat(clash(one, other)).isEmpty();
  }

  private String clash(String one, String other) {
    return new DistinctFiles()
        .add("--from", folder.resolve(one))
        .add("--report", folder.resolve(other))
        .clash()
        .orElse("");
  }
}
