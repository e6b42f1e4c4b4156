package io.clientela.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
  private static final Path FULL = Path.of("/dev/full");

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#old and longer than what is new\n#old\n"})
  void whatAnEarlierRunWroteIsWrittenOver(String earlier) throws IOException {
    Files.writeString(file, earlier);

    write("#new\n");

    assertThat(file).hasContent("#new\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"precious", "precious\n", "\n#", " #"})
  void whatIsNotOursIsLeftAsItIs(String content) throws IOException {
    Files.writeString(file, content);

    assertThatThrownBy(() -> write("#new\n"))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(file + " is no report, and is left as it is: it begins otherwise than one");
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void oneRunWritesAtATime() throws IOException {
    try (OutputFile first = OutputFile.open(file, "report", "#")) {
      first.write("#first\n".getBytes(StandardCharsets.UTF_8));
      assertThatThrownBy(() -> write("#second\n")).isInstanceOf(UnusableFileException.class);
    }
    assertThat(file).hasContent("#first\n");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void aFileThatIsMadeIsItsOwnersOnly() throws IOException {
    write("#new\n");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @EnabledIf("isThereAFullDevice")
  void whatCannotBeWrittenIsSaid() {
    file = FULL;

    assertThatThrownBy(() -> write("#new\n"))
        .isInstanceOf(FileException.class)
        .hasMessage("the report /dev/full cannot be written: there is no space left on the disk");
  }

  static boolean isThereAFullDevice() {
    return Files.exists(FULL);
  }

  private void write(String text) throws IOException {
    try (OutputFile output = OutputFile.open(file, "report", "#")) {
      output.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
