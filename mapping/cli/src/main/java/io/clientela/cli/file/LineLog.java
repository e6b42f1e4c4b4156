package io.clientela.cli.file;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A file of lines that is only ever appended to, whole lines or nothing, by one process at a time.
 * Lines go to the end of the file as it is at that moment, so that it may be cut to nothing while
 * it is in use. Safe for use by many threads.
 */
public final class LineLog implements Closeable {
  private static final int BUFFER = 1 << 16;

  /** No line of ours is as long; more is not kept in memory to find out. */
  private static final int LONGEST_LINE = 1 << 24;

  private final OwnFile file;
  private final FileChannel reading;
  private final FileChannel appending;
  private boolean wasRead;

  LineLog(OwnFile file, FileChannel reading, FileChannel appending) {
    this.file = file;
    this.reading = reading;
    this.appending = appending;
  }

  /** Takes a line that is there. */
  @FunctionalInterface
  public interface LineReader {
    /**
     * Takes the next line, without its end.
     *
     * @throws ForeignLineException if the line is none that is ever written to such a file
     */
    void read(String line) throws ForeignLineException;
  }

  /**
   * Opens a file for this process alone. One that is not there is made, for its owner only. Its
   * lines have to be read before more are appended.
   *
   * @param what what the file is to people, such as "journal"
   * @throws UnusableFileException if the file is in use or is not a regular file
   * @throws FileException if it cannot be opened
   */
  public static LineLog open(Path path, String what) {
    OwnFile file = new OwnFile(path, what);
    // both stay open to the end: closing either would release the lock
    FileChannel appending = file.openToAppend();
    try {
      return new LineLog(file, file.openToRead(), appending);
    } catch (RuntimeException e) {
      file.close(appending);
      throw e;
    }
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    try {
      return appending.size() == 0;
    } catch (IOException e) {
      throw file.cannotBe("read", e);
    }
  }

  /** Whether its path still leads to it: it does not if the file was renamed or removed. */
  public boolean isInPlace() {
    return file.isInPlace();
  }

  /**
   * Hands on the lines that are there. What a kill cut short is removed: a last line without an end
   * that the reader refuses, after lines that it took. A last line that lacks nothing but its end
   * is handed on, and ended.
   *
   * @throws UnusableFileException if the reader refuses another line, or the only one; the file is
   *     left as it is
   * @throws FileException if the file cannot be read
   */
  public synchronized void readBack(LineReader reader) {
    try {
      // not closed: that would close the channel
      InputStream in =
          new BufferedInputStream(Channels.newInputStream(reading.position(0)), BUFFER);
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long number = 1;
      long whole = 0;
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b == '\n') {
          read(reader, line, number++);
          whole += line.size() + 1L;
          line.reset();
        } else if (line.size() == LONGEST_LINE) {
          throw file.isNone("line " + number + " is too long");
        } else {
          line.write(b);
        }
      }
      if (line.size() > 0) mend(reader, line, number, whole);
      wasRead = true;
    } catch (IOException e) {
      throw file.cannotBe("read", e);
    }
  }

  /** Ends or removes a last line that has no end. */
  private void mend(LineReader reader, ByteArrayOutputStream line, long number, long whole)
      throws IOException {
    try {
      reader.read(text(line));
    } catch (ForeignLineException | CharacterCodingException e) {
      if (number == 1) throw file.isNone("line 1 " + reason(e));
      appending.truncate(whole);
      return;
    }
    write("\n", false);
  }

  private void read(LineReader reader, ByteArrayOutputStream line, long number) {
    try {
      reader.read(text(line));
    } catch (ForeignLineException | CharacterCodingException e) {
      throw file.isNone("line " + number + " " + reason(e));
    }
  }

  private static String text(ByteArrayOutputStream line) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(line.toByteArray()))
        .toString();
  }

  private static String reason(Exception e) {
    return e instanceof ForeignLineException ? requireNonNull(e.getMessage()) : "is not UTF-8";
  }

  /**
   * Appends lines, all of them or, if it fails, none.
   *
   * @param lines each with its end
   * @param force whether they are on the disk when this returns, where they survive the loss of
   *     power; they survive the end of the process in any case
   * @throws FileException if they cannot be written, or not be forced
   * @throws IllegalArgumentException if they hold what UTF-8 cannot: half a surrogate pair
   * @throws IllegalStateException if the lines that are there were not read to their end
   */
  public synchronized void append(String lines, boolean force) {
    if (!wasRead) throw new IllegalStateException("the lines that are there were not read");
    try {
      write(lines, force);
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("text that UTF-8 cannot hold", e);
    } catch (IOException e) {
      throw file.cannotBe("written", e);
    }
  }

  private void write(String lines, boolean force) throws IOException {
    ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(java.nio.CharBuffer.wrap(lines));
    try {
      while (bytes.hasRemaining()) appending.write(bytes);
      if (force) appending.force(false);
    } catch (IOException e) {
      try {
        appending.truncate(Math.max(0, appending.size() - bytes.position()));
      } catch (IOException cutting) {
        e.addSuppressed(cutting);
        appending.close(); // nothing more can be appended behind half a line
      }
      throw e;
    }
  }

  @Override
  public void close() {
    file.close(appending, reading);
  }
}
