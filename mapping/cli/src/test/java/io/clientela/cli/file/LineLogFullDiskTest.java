package io.clientela.cli.file;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a line that does not fit stays, and nothing is written behind a part of one. */
class LineLogFullDiskTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("lines");
  }

  @Test
  void nothingOfWhatDoesNotFitOnTheDiskStays() throws IOException {
    FullDisk disk = new FullDisk(channel(), 12);

    try (LineLog log = log(disk)) {
      assertThat(readBack(log)).isEmpty();
      log.append("first\n", false);
      assertThatThrownBy(() -> log.append("a second line\n", false))
          .isInstanceOf(FileException.class)
          .hasMessage(
              "the list " + file + " cannot be written: there is no space left on the disk");
      assertThat(Files.readString(file)).isEqualTo("first\n");
      disk.makeRoom(100);
      log.append("third\n", false);
    }
    assertThat(Files.readString(file)).isEqualTo("first\nthird\n");
  }

  @Test
  void whatWasCutMeanwhileIsNotMissedOnAFullDisk() throws IOException {
    FullDisk disk = new FullDisk(channel(), 100);

    try (LineLog log = log(disk)) {
      readBack(log);
      log.append("first\n", false);
      disk.cut(0);
      disk.fill(3);
      assertThatThrownBy(() -> log.append("second\n", false)).isInstanceOf(FileException.class);
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void nothingIsAppendedBehindHalfALineThatCannotBeRemoved() throws IOException {
    FullDisk disk = new FullDisk(channel(), 3);

    try (LineLog log = log(disk)) {
      assertThat(readBack(log)).isEmpty();
      disk.makeReadOnly();
      assertThatThrownBy(() -> log.append("first\n", false))
          .hasMessageEndingWith("there is no space left on the disk")
          .satisfies(e -> assertThat(e.getCause().getSuppressed()).hasSize(1));
      disk.makeRoom(100);
      assertThatThrownBy(() -> log.append("second\n", false))
          .hasMessageEndingWith("it was closed after an earlier failure");
    }
    assertThat(Files.readString(file)).isEqualTo("fir");
  }

  private LineLog log(FullDisk disk) throws IOException {
    return new LineLog(new OwnFile(file, "list"), FileChannel.open(file, READ), disk);
  }

  private FileChannel channel() throws IOException {
    return FileChannel.open(file, CREATE, WRITE);
  }

  private static List<String> readBack(LineLog log) {
    List<String> lines = new ArrayList<>();
    log.readBack(lines::add);
    return lines;
  }
}
