package io.clientela.cli.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineLogTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("lines");
  }

  @Test
  void whatIsAppendedIsReadBackAndAppendedTo() throws IOException {
    try (LineLog log = LineLog.open(file)) {
      assertThat(log.isEmpty()).isTrue();
      assertThat(readBack(log)).isEmpty();
      log.append("uno\nñandú\n", true);
    }

    try (LineLog log = LineLog.open(file)) {
      assertThat(log.isEmpty()).isFalse();
      assertThat(readBack(log)).containsExactly("uno", "ñandú");
      log.append("tres\n", false);
    }
    assertThat(Files.readString(file)).isEqualTo("uno\nñandú\ntres\n");
  }

  @Test
  void aLastLineThatWasCutShortIsRemoved() throws IOException {
    Files.writeString(file, "one\ntw");

    try (LineLog log = LineLog.open(file)) {
      assertThat(readBack(log)).containsExactly("one");
      log.append("3\n", false);
    }
    assertThat(Files.readString(file)).isEqualTo("one\n3\n");
  }

  @Test
  void nothingOfWhatDoesNotFitOnTheDiskStays() throws IOException {
    FullDisk disk = new FullDisk(channel(), 12);

    try (LineLog log = new LineLog(disk)) {
      assertThat(readBack(log)).isEmpty();
      log.append("first\n", false);
      assertThatThrownBy(() -> log.append("a second line\n", false))
          .hasMessage("No space left on device");
      assertThat(Files.readString(file)).isEqualTo("first\n");
      disk.makeRoom(100);
      log.append("third\n", false);
    }
    assertThat(Files.readString(file)).isEqualTo("first\nthird\n");
  }

  @Test
  void nothingIsAppendedBehindHalfALineThatCannotBeRemoved() throws IOException {
    FullDisk disk = new FullDisk(channel(), 3);

    try (LineLog log = new LineLog(disk)) {
      assertThat(readBack(log)).isEmpty();
      disk.makeReadOnly();
      assertThatThrownBy(() -> log.append("first\n", false))
          .hasMessage("No space left on device")
          .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
      disk.makeRoom(100);
      assertThatThrownBy(() -> log.append("second\n", false))
          .isInstanceOf(ClosedChannelException.class);
    }
    assertThat(Files.readString(file)).isEqualTo("fir");
  }

  @Test
  void linesThatWereNotReadToTheirEndAreNotWrittenOver() throws IOException {
    Files.writeString(file, "one\ntwo\n");

    try (LineLog log = LineLog.open(file)) {
      assertThatThrownBy(() -> log.append("3\n", false)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(
              () ->
                  log.readBack(
                      line -> {
                        throw new IOException("not mine: " + line);
                      }))
          .hasMessage("not mine: one");
      assertThatThrownBy(() -> log.append("3\n", false)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(Files.readString(file)).isEqualTo("one\ntwo\n");
  }

  private FileChannel channel() throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static List<String> readBack(LineLog log) throws IOException {
    List<String> lines = new ArrayList<>();
    log.readBack(lines::add);
    return lines;
  }
}
