package io.clientela.cli.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is of use as a whole only: it is written beside its place and takes it when it is
 * closed, so that half of it is never there. Used by one thread.
 */
public final class WholeFile extends OutputStream {
  private final OwnFile named;
  private final OutputFile place;
  private final Path target;
  private final OwnFile next;
  private final FileChannel channel;
  private final OutputStream out;
  private boolean failed;

  private WholeFile(OwnFile named, OutputFile place, Path target, OwnFile next) {
    this.named = named;
    this.place = place;
    this.target = target;
    this.next = next;
    this.channel = next.openToAppend();
    this.out = Channels.newOutputStream(channel);
  }

  /**
   * Begins a file. One that is not there is made, for its owner only.
   *
   * @param what what the file is to people, such as "report"
   * @param beginning how each such file begins
   * @param meanwhile what is in its place until it is whole
   * @throws UnusableFileException if the file is in use or begins otherwise; it is left as it is
   * @throws FileException if it cannot be opened
   */
  public static OutputStream open(Path path, String what, byte[] beginning, byte[] meanwhile) {
    OutputFile place = OutputFile.open(path, what, beginning);
    if (!Files.isRegularFile(path)) return place;
    OwnFile named = new OwnFile(path, what);
    try {
      place.write(meanwhile, 0, meanwhile.length);
      Path target = path.toRealPath();
      Path beside = target.resolveSibling(target.getFileName() + ".next");
      Files.deleteIfExists(beside); // what a kill left behind; nobody else has this file in use
      return new WholeFile(named, place, target, new OwnFile(beside, what));
    } catch (IOException e) {
      place.close();
      throw named.cannotBe("opened", e);
    } catch (RuntimeException e) {
      place.close();
      throw e;
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
      throw failed(e);
    }
  }

  /** Puts the file in its place, unless it could not be written. */
  @Override
  public void close() {
    if (!channel.isOpen()) return;
    try {
      if (failed) {
        Files.deleteIfExists(next.path());
      } else {
        channel.force(false);
        Files.move(next.path(), target, StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException e) {
      throw failed(e);
    } finally {
      next.close(channel);
      place.close();
    }
  }

  private FileException failed(IOException e) {
    failed = true;
    return named.cannotBe("written", e);
  }
}
