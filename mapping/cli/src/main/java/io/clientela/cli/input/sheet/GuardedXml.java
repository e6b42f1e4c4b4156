package io.clientela.cli.input.sheet;

import io.clientela.cli.language.Texts;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a piece of XML, counted. Small files unpack to huge ones; so a text or a tag that is
 * longer than any of a spreadsheet ends the reading before it is in memory.
 */
final class GuardedXml extends FilterInputStream {
  private static final int LONGEST_RUN = 1024 * 1024;
  private static final long MOST = 4L * 1024 * 1024 * 1024;

  private final long size;
  private long position;
  private int run;

  GuardedXml(InputStream stream, long size) {
    super(stream);
    this.size = size;
  }

  /** How many bytes it says it has; -1 if it says nothing. */
  long size() {
    return size;
  }

  /** How many bytes were read. */
  long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = in.read(bytes, from, length);
    if (read <= 0) return read;
    position += read;
    if (position > MOST) throw new SheetException(Texts.of("unpacks to more than 4 GiB"));
    int tag = lastTag(bytes, from, from + read);
    run = tag < 0 ? run + read : from + read - tag;
    if (run > LONGEST_RUN)
      throw new SheetException(Texts.of("has a text of more than 1 MiB in its XML"));
    return read;
  }

  private static int lastTag(byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) if (bytes[i] == '<') return i;
    return -1;
  }
}
