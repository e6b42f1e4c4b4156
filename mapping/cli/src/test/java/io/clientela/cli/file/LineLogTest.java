package io.clientela.cli.file;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineLogTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("lines");
  }

  @Test
  void whatIsAppendedIsReadBackAndAppendedTo() throws IOException {
    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(log.isEmpty()).isTrue();
      assertThat(readBack(log)).isEmpty();
      log.append("uno\nñandú\n", true);
    }

    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(log.isEmpty()).isFalse();
      assertThat(readBack(log)).containsExactly("uno", "ñandú");
      log.append("tres\n", false);
    }
    assertThat(Files.readString(file)).isEqualTo("uno\nñandú\ntres\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tw", "two", "\u00f1"})
  void aLastLineThatWasCutShortIsRemovedIfThoseBeforeItAreOurs(String tail) throws IOException {
    Files.writeString(file, "#one\n" + tail);

    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(readOwn(log)).containsExactly("#one");
      log.append("#3\n", false);
    }
    assertThat(file).hasContent("#one\n#3\n");
  }

  @Test
  void aCharacterThatWasCutInTheMiddleIsRemovedWithItsLine() throws IOException {
    Files.write(file, new byte[] {'#', '1', '\n', '#', (byte) 0xc3});

    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(readOwn(log)).containsExactly("#1");
    }
    assertThat(file).hasContent("#1\n");
  }

  @Test
  void aLastLineThatLacksOnlyItsEndIsEnded() throws IOException {
    Files.writeString(file, "#one\n#two");

    try (LineLog log = LineLog.open(file, "list")) {
      assertThat(readOwn(log)).containsExactly("#one", "#two");
      log.append("#3\n", false);
    }
    assertThat(file).hasContent("#one\n#two\n#3\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one", // of which no line is ours, and no end
        "one\n",
        "#one\ntwo\n",
        "#one\ntwo\n#three\n",
        "#one\n\n#three\n",
        "\n",
        "#one\r\ntwo\n",
        "\u0000\u0000\u0000#one\n"
      })
  void aFileThatIsNotOursIsRefusedAndLeftAsItIs(String content) throws IOException {
    Files.writeString(file, content);

    try (LineLog log = LineLog.open(file, "list")) {
      assertThatThrownBy(() -> readOwn(log))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageStartingWith(file + " is no list, and is left as it is: line ");
      assertThatThrownBy(() -> log.append("#3\n", false)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(Files.readString(file)).isEqualTo(content);
  }

  @Test
  void bytesThatAreNotUtf8AreNotOurs() throws IOException {
    byte[] content = {'#', (byte) 0xff, '\n'};
    Files.write(file, content);

    try (LineLog log = LineLog.open(file, "list")) {
      assertThatThrownBy(() -> readOwn(log)).hasMessageEndingWith("line 1 is not UTF-8");
    }
    assertThat(file).hasBinaryContent(content);
  }

  @Test
  void aLineWithoutAnyEndIsNotKeptInMemory() throws IOException {
    try (var channel = Files.newByteChannel(file, CREATE, WRITE)) {
      channel.position(1L << 30).write(ByteBuffer.wrap(new byte[1]));
    }

    try (LineLog log = LineLog.open(file, "list")) {
      assertThatThrownBy(() -> readOwn(log)).hasMessageEndingWith("line 1 is too long");
    }
  }

  @Test
  void aFolderIsNoFile() {
    assertThatThrownBy(() -> LineLog.open(folder, "list"))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage("the list " + folder + " is not a regular file");
  }

  @Test
  void aFileInAFolderThatIsNotThereCannotBeOpened() {
    Path nowhere = folder.resolve("nowhere/lines");

    assertThatThrownBy(() -> LineLog.open(nowhere, "list"))
        .isInstanceOf(FileException.class)
        .hasMessage("the list " + nowhere + " cannot be opened: its folder does not exist");
  }

  @Test
  void textThatUtf8CannotHoldIsNotWritten() throws IOException {
    try (LineLog log = LineLog.open(file, "list")) {
      readOwn(log);
      assertThatThrownBy(() -> log.append("#a\ud800\n", true))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(file).isEmptyFile();
  }

  @Test
  void linesThatWereNotReadToTheirEndAreNotAppendedTo() throws IOException {
    Files.writeString(file, "one\ntwo\n");

    try (LineLog log = LineLog.open(file, "list")) {
      assertThatThrownBy(() -> log.append("3\n", false)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(Files.readString(file)).isEqualTo("one\ntwo\n");
  }

  private static List<String> readBack(LineLog log) {
    List<String> lines = new ArrayList<>();
    log.readBack(lines::add);
    return lines;
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
