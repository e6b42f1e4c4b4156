package io.clientela.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
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

class WholeFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("report");
  }

  @Test
  void halfOfAFileIsNeverInItsPlace() throws IOException {
    Files.writeString(file, "#of an earlier run");

    try (OutputStream output = open(file)) {
      output.write(bytes("#one "));
      assertThat(file).hasContent("#not yet");
      output.write(bytes("#two"));
    }

    assertThat(file).hasContent("#one #two");
    assertThat(folder).isDirectoryContaining(file::equals).isNotEmptyDirectory();
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whatAKillLeftBehindIsNoObstacle() throws IOException {
    Files.writeString(file, "#not yet");
    Files.writeString(folder.resolve("report.next"), "#on");

    write("#new");

    assertThat(file).hasContent("#new");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void whatIsNotOursIsLeftAsItIs() throws IOException {
    Files.writeString(file, "precious");

    assertThatThrownBy(() -> write("#new")).isInstanceOf(UnusableFileException.class);

    assertThat(file).hasContent("precious");
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void oneRunWritesAtATime() throws IOException {
    try (OutputStream first = open(file)) {
      first.write(bytes("#first"));
      assertThatThrownBy(() -> write("#second"))
          .hasMessage("the report " + file + " is in use by another run");
    }
    assertThat(file).hasContent("#first");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such permissions")
  void itIsItsOwnersOnlyAndALinkStaysOne() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    Files.writeString(file, "");

    try (OutputStream output = open(link)) {
      output.write(bytes("#new"));
    }

    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("#new");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @EnabledIf("isThereAFullDevice")
  void whatCannotBeWrittenIsSaid() {
    file = Path.of("/dev/full");

    assertThatThrownBy(() -> write("#new"))
        .isInstanceOf(FileException.class)
        .hasMessage("the report /dev/full cannot be written: there is no space left on the disk");
  }

  static boolean isThereAFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }

  private void write(String text) throws IOException {
    try (OutputStream output = open(file)) {
      output.write(bytes(text));
    }
  }

  private static OutputStream open(Path path) {
    return WholeFile.open(path, "report", bytes("#"), bytes("#not yet"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
