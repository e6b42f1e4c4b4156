package io.clientela.cli.file;

import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;

/**
 * A file of lines that is only ever appended to, whole lines or nothing, by one process at a time.
 * Lines go to the end of the file as it is at that moment, so that it may be cut to nothing while
 * it is in use. Safe for use by many threads.
 */
public final class LineLog implements Closeable {
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

  /**
   * Makes a file for this process alone, and for its owner only.
   *
   * @throws UnusableFileException if there is one already; it is left as it is
   * @throws FileException if it cannot be made
   */
  public static LineLog create(Path path, String what) {
    if (Files.exists(path)) throw exists(path);
    LineLog log = open(path, what);
    log.readBack(
        line -> {
          throw exists(path);
        });
    return log;
  }

  private static UnusableFileException exists(Path path) {
    return new UnusableFileException(
        Texts.of("%s exists and is not written over: name another file", path));
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
      LineScan scan = new LineScan(file, reader);
      scan.read(Channels.newInputStream(reading.position(0)));
      if (scan.hasTail()) {
        if (scan.takesTail()) write("\n", false);
        else appending.truncate(scan.end());
      }
      wasRead = true;
    } catch (IOException e) {
      throw file.cannotBe("read", e);
    }
  }

  /**
   * Hands on the lines of a file that is there, and leaves it as it is, also if it is in use. What
   * a kill cut short is left out.
   *
   * @throws UnusableFileException if the reader refuses a line that was not cut short
   * @throws FileException if the file cannot be read
   */
  public static void peek(Path path, String what, LineReader reader) {
    OwnFile file = new OwnFile(path, what);
    try (FileChannel reading = file.openToRead()) {
      LineScan scan = new LineScan(file, reader);
      scan.read(Channels.newInputStream(reading));
      if (scan.hasTail()) scan.takesTail();
    } catch (IOException e) {
      throw file.cannotBe("read", e);
    }
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

  /**
   * Puts other lines in the place of those that are there: all of them or, whatever ends this,
   * none.
   *
   * @param lines each with its end
   * @return what to go on with; this is closed
   * @throws FileException if they cannot be written; then this goes on as it is
   */
  public synchronized LineLog replacedBy(Iterator<String> lines) {
    Path place = file.path();
    Path next = place.resolveSibling(place.getFileName() + ".next");
    try {
      Files.deleteIfExists(next); // what a kill left behind; nobody else has this file in use
      LineLog log = create(next, file.what());
      try {
        while (lines.hasNext()) log.append(lines.next(), false);
        log.append("", true);
        Files.move(next, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException | RuntimeException e) {
        log.close();
        throw e;
      }
      close();
      return log;
    } catch (IOException e) {
      throw file.cannotBe("replaced", e);
    }
  }

  @Override
  public void close() {
    file.close(appending, reading);
  }
}
