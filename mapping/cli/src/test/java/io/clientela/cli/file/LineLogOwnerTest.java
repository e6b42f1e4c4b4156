package io.clientela.cli.file;

import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One process at a time has the file, and only its owner may read it. */
class LineLogOwnerTest {
  private static final int IN_USE = 7;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("lines");
  }

  @Test
  void aFileIsUsedByOneAtATimeWhateverItIsCalled() throws IOException {
    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(log.isInPlace()).isTrue();
      Path link = Files.createLink(folder.resolve("hard"), file);
      Path symbolic = Files.createSymbolicLink(folder.resolve("symbolic"), file);
      for (Path name : List.of(file, link, symbolic)) {
        assertThatThrownBy(() -> LineLog.open(name, "list"))
            .isInstanceOf(UnusableFileException.class)
            .hasMessage("the list " + name + " is in use by another run");
      }
    }
    LineLog.open(file, "list").close();
  }

  @Test
  void anotherProcessCannotTakeIt() throws Exception {
    LineLog log = LineLog.open(file, "list");
    // a second try here must not let go of the lock
    assertThatThrownBy(() -> LineLog.open(file, "list")).isInstanceOf(UnusableFileException.class);
    assertThat(takenByAnotherProcess()).isEqualTo(IN_USE);

    log.close();
    assertThat(takenByAnotherProcess()).isZero();
  }

  @Test
  void linesGoToTheEndOfAFileThatWasCutMeanwhile() throws IOException {
    try (LineLog log = LineLog.open(file, "list")) {
      readOwn(log);
      log.append("#one\n", true);
      Files.newByteChannel(file, WRITE, TRUNCATE_EXISTING).close();
      log.append("#two\n", true);
    }
    assertThat(file).hasContent("#two\n");
  }

  @Test
  void aFileThatWasRenamedIsNotInItsPlaceAnyMore() throws IOException {
    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(log.isInPlace()).isTrue();
      Files.move(file, folder.resolve("lines.1"));
      assertThat(log.isInPlace()).isFalse();
      Files.writeString(file, "");
      assertThat(log.isInPlace()).isFalse();
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void aFileThatIsMadeIsItsOwnersOnly() throws IOException {
    LineLog.open(file, "list").close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  /** The exit code of a process that tries. */
  private int takenByAnotherProcess() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            TakeFile.class.getName(),
            file.toString())
        .start()
        .waitFor();
  }

  /** Ends with {@link #IN_USE} if a file is in use. */
  static final class TakeFile {
    private TakeFile() {}

    public static void main(String[] files) {
      try {
        LineLog.open(Path.of(files[0]), "list").close();
      } catch (UnusableFileException inUse) {
        System.exit(IN_USE);
      }
    }
  }

  /** Lines are ours that begin with a number sign. */
  private static List<String> readOwn(LineLog log) {
    List<String> lines = new ArrayList<>();
    log.readBack(
        line -> {
          if (!line.startsWith("#")) throw new ForeignLineException("has no number sign");
          lines.add(line);
        });
    return lines;
  }
}
