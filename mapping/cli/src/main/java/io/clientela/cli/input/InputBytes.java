package io.clientela.cli.input;

import io.clientela.cli.input.text.ByteSource;
import io.clientela.cli.input.text.SpooledBytes;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a file or stream, unpacked if they are compressed by gzip. */
final class InputBytes implements Closeable {
  /** How much of a file, and of a stream that may still be written to, is looked at first. */
  private static final long SAMPLE_OF_FILE = 64L * 1024 * 1024;

  private static final long SAMPLE_OF_STREAM = 1024 * 1024;
  private static final long MOST_UNPACKED = 16L * 1024 * 1024 * 1024;
  private static final int BEGINNING = 512;
  private static final int ENOUGH = 16;

  private final ByteSource source;
  private final @Nullable Path file;
  private final OptionalLong size;
  private final long sample;
  private final Closeable closing;

  private InputBytes(
      ByteSource source, @Nullable Path file, OptionalLong size, long sample, Closeable closing) {
    this.source = source;
    this.file = file;
    this.size = size;
    this.sample = sample;
    this.closing = closing;
  }

  /** The bytes of a path, which may be a pipe. */
  static InputBytes of(Path path) throws IOException {
    // what Files opens asks a pipe for its position, which it has not
    if (!Files.isRegularFile(path)) return of(new FileInputStream(path.toFile()));
    try (InputStream stream = Files.newInputStream(path)) {
      if (isCompressed(stream.readNBytes(2))) return of(Files.newInputStream(path));
    }
    OptionalLong size = OptionalLong.of(Files.size(path));
    return new InputBytes(ByteSource.of(path), path, size, SAMPLE_OF_FILE, () -> {});
  }

  /** The bytes of a stream, which is read as far as is asked for, and can be read again. */
  static InputBytes of(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream);
    buffered.mark(2);
    boolean compressed = isCompressed(buffered.readNBytes(2));
    buffered.reset();
    SpooledBytes spooled =
        compressed
            ? SpooledBytes.of(new Unpacking(new GZIPInputStream(buffered)), MOST_UNPACKED)
            : SpooledBytes.of(buffered, Long.MAX_VALUE);
    return new InputBytes(spooled, null, OptionalLong.empty(), SAMPLE_OF_STREAM, spooled);
  }

  /** Bytes that are in memory. */
  static InputBytes of(byte[] bytes) throws IOException {
    if (isCompressed(bytes)) return of(new ByteArrayInputStream(bytes));
    return new InputBytes(
        ByteSource.of(bytes), null, OptionalLong.empty(), SAMPLE_OF_FILE, () -> {});
  }

  ByteSource source() {
    return source;
  }

  /** How many bytes there are, if that is known before they are read. */
  OptionalLong size() {
    return size;
  }

  /** How many bytes may be looked at before the first record is read. */
  long sample() {
    return sample;
  }

  byte[] beginning() throws IOException {
    try (InputStream stream = source.from(0)) {
      // a stream is asked for more only where it has not even the first characters
      byte[] beginning = new byte[BEGINNING];
      int filled = 0;
      for (int read = 0; read >= 0 && filled < ENOUGH; filled += Math.max(read, 0)) {
        read = stream.read(beginning, filled, BEGINNING - filled);
      }
      return Arrays.copyOf(beginning, filled);
    }
  }

  /** Whether the bytes have to be written into a file that can be read at any place. */
  boolean isNoFile() {
    return file == null;
  }

  /** The bytes as a file, a new one if they are none. */
  Path asFile() throws IOException {
    if (file != null) return file;
    Path copy = Files.createTempFile("clientela", ".tmp");
    try (InputStream stream = source.from(0)) {
      Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    closing.close();
  }

  private static boolean isCompressed(byte[] beginning) {
    return beginning.length >= 2 && beginning[0] == 0x1f && (beginning[1] & 0xff) == 0x8b;
  }
}
