package io.clientela.cli.input.text;

import io.clientela.cli.language.Texts;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The bytes of a stream, which can be read again: what was read is kept in a file that has no name
 * any more, or none but its owner's, and is gone when this is closed.
 */
public final class SpooledBytes implements ByteSource, Closeable {
  private final InputStream stream;
  private final long most;
  private final FileChannel file;
  private final byte[] piece = new byte[64 * 1024];
  private long spooled;
  private boolean ended;

  private SpooledBytes(InputStream stream, long most, FileChannel file) {
    this.stream = stream;
    this.most = most;
    this.file = file;
  }

  /**
   * Reads from a stream only as far as is asked for.
   *
   * @param most how many bytes are taken before reading fails
   */
  public static SpooledBytes of(InputStream stream, long most) throws IOException {
    Path path = Files.createTempFile("clientela", ".tmp");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new SpooledBytes(stream, most, file);
  }

  @Override
  public InputStream from(long offset) {
    return new InputStream() {
      private long at = offset;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) return 0;
        while (at >= spooled && !ended) more();
        int read = file.read(ByteBuffer.wrap(bytes, from, length), at);
        at += Math.max(read, 0);
        return read;
      }
    };
  }

  @Override
  public void close() throws IOException {
    try (stream) {
      file.close();
    }
  }

  private void more() throws IOException {
    int read = stream.read(piece);
    ended = read < 0;
    if (ended) return;
    if (spooled + read > most)
      throw new IOException(Texts.of("it unpacks to more than %s bytes", most));
    ByteBuffer rest = ByteBuffer.wrap(piece, 0, read);
    while (rest.hasRemaining()) spooled += file.write(rest, spooled);
  }
}
