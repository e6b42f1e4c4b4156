package io.clientela.cli.file;

import static java.util.Objects.requireNonNull;

import io.clientela.cli.file.LineLog.LineReader;
import io.clientela.cli.language.Texts;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Hands on the lines of a file of ours, and tells what comes after the last that has an end. */
final class LineScan {
  private static final int BUFFER = 1 << 16;

  /** No line of ours is as long; more is not kept in memory to find out. */
  private static final int LONGEST_LINE = 1 << 24;

  private final OwnFile file;
  private final LineReader reader;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number = 1;
  private long end;

  LineScan(OwnFile file, LineReader reader) {
    this.file = file;
    this.reader = reader;
  }

  /** Hands on all lines that have an end. */
  void read(InputStream stream) throws IOException {
    InputStream in = new BufferedInputStream(stream, BUFFER);
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        readLine();
      } else if (line.size() == LONGEST_LINE) {
        throw file.isNone(Texts.of("line %s is too long", number));
      } else {
        line.write(b);
      }
    }
  }

  private void readLine() {
    try {
      reader.read(text());
    } catch (ForeignLineException | CharacterCodingException e) {
      throw file.isNone(Texts.of("line %s %s", number, reason(e)));
    }
    end += line.size() + 1L;
    number++;
    line.reset();
  }

  /** Whether something comes after the last line that has an end. */
  boolean hasTail() {
    return line.size() > 0;
  }

  /** Where the last line that has an end ends. */
  long end() {
    return end;
  }

  /**
   * Hands on what comes after the last line that has an end; whether it is a whole line.
   *
   * @throws UnusableFileException if it is not, and there is no line before it
   */
  boolean takesTail() {
    try {
      reader.read(text());
      return true;
    } catch (ForeignLineException | CharacterCodingException e) {
      if (number == 1) throw file.isNone(Texts.of("line 1 %s", reason(e)));
      return false;
    }
  }

  private String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(line.toByteArray()))
        .toString();
  }

  private static String reason(Exception e) {
    return e instanceof ForeignLineException
        ? requireNonNull(e.getMessage())
        : Texts.of("is not UTF-8");
  }
}
