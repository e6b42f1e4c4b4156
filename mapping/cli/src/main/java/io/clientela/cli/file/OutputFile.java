package io.clientela.cli.file;

import io.clientela.cli.language.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * A file that is written anew, by one process at a time. Only what an earlier run wrote is written
 * over. Needs no buffer that is larger than what it is given; used by one thread.
 */
public final class OutputFile extends OutputStream {
  private final OwnFile file;
  private final FileChannel[] channels;
  private final OutputStream out;

  private OutputFile(OwnFile file, OutputStream out, FileChannel... channels) {
    this.file = file;
    this.out = out;
    this.channels = channels;
  }

  /**
   * Opens a file and empties it. One that is not there is made, for its owner only.
   *
   * @param what what the file is to people, such as "report"
   * @param beginning how each such file begins
   * @throws UnusableFileException if the file is in use or begins otherwise; it is left as it is
   * @throws FileException if it cannot be opened
   */
  public static OutputFile open(Path path, String what, String beginning) {
    return open(path, what, beginning.getBytes(StandardCharsets.UTF_8));
  }

  /** Opens a file that is not all text. */
  static OutputFile open(Path path, String what, byte[] beginning) {
    OwnFile file = new OwnFile(path, what);
    if (Files.exists(path) && !Files.isRegularFile(path)) return openDevice(file, path);
    FileChannel writing = file.openToAppend();
    try {
      FileChannel reading = file.openToRead();
      requireOwn(file, reading, beginning);
      writing.truncate(0);
      return new OutputFile(file, Channels.newOutputStream(writing), writing, reading);
    } catch (IOException e) {
      file.close(writing);
      throw file.cannotBe("opened", e);
    } catch (RuntimeException e) {
      file.close(writing);
      throw e;
    }
  }

  /** A terminal, a pipe, {@code /dev/null}: nothing is there that could be lost. */
  private static OutputFile openDevice(OwnFile file, Path path) {
    try {
      return new OutputFile(file, Files.newOutputStream(path, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw file.cannotBe("opened", e);
    }
  }

  private static void requireOwn(OwnFile file, FileChannel reading, byte[] beginning)
      throws IOException {
    if (reading.size() == 0) return;
    ByteBuffer found = ByteBuffer.allocate(beginning.length);
    while (found.hasRemaining() && reading.read(found) >= 0) {}
    if (!Arrays.equals(found.array(), beginning)) {
      throw file.isNone(Texts.of("it begins otherwise than one"));
    }
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      throw file.cannotBe("written", e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw file.cannotBe("closed", e);
    } finally {
      file.close(channels);
    }
  }
}
