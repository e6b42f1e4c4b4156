package io.clientela.cli.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file of lines that is only ever appended to, whole lines or nothing: what a kill or a full disk
 * cut short is removed. Safe for use by many threads.
 */
public final class LineLog implements Closeable {
  private static final int BUFFER = 1 << 16;

  private static final long UNREAD = -1;

  private final FileChannel channel;

  /** Where the last whole line ends. */
  private long end = UNREAD;

  LineLog(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes a line that is there. */
  @FunctionalInterface
  public interface LineReader {
    /** Takes the next line, without its end. */
    void read(String line) throws IOException;
  }

  /** Opens a file, which is made if it is not there. Its lines have to be read first. */
  public static LineLog open(Path file) throws IOException {
    return new LineLog(
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Takes the file for this process until it is closed; tells whether no other one has it. */
  public boolean tryLock() throws IOException {
    return channel.tryLock() != null;
  }

  /** Whether nothing was ever appended. */
  public boolean isEmpty() throws IOException {
    return channel.size() == 0;
  }

  /** Hands on the lines that are there, and removes a last one that was cut short. */
  public synchronized void readBack(LineReader reader) throws IOException {
    // not closed: that would close the channel
    InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)), BUFFER);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long whole = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b != '\n') {
        line.write(b);
        continue;
      }
      reader.read(line.toString(StandardCharsets.UTF_8));
      whole += line.size() + 1L;
      line.reset();
    }
    end = whole;
    cutBack();
  }

  /**
   * Appends lines, all of them or, if it fails, none.
   *
   * @param lines each with its end
   * @param force whether they are on the disk when this returns, where they survive the loss of
   *     power; they survive the end of the process in any case
   * @throws IllegalStateException if the lines that are there were not read to their end: they
   *     would be written over
   */
  public synchronized void append(String lines, boolean force) throws IOException {
    if (end == UNREAD) throw new IllegalStateException("the lines that are there were not read");
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines);
    long length = bytes.remaining();
    try {
      while (bytes.hasRemaining()) channel.write(bytes);
      if (force) channel.force(false);
      end += length;
    } catch (IOException e) {
      try {
        cutBack();
      } catch (IOException cutting) {
        e.addSuppressed(cutting);
        channel.close(); // nothing more can be appended behind half a line
      }
      throw e;
    }
  }

  private void cutBack() throws IOException {
    channel.truncate(end);
    channel.position(end);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
