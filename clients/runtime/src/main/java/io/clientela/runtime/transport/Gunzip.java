package io.clientela.runtime.transport;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import okio.Buffer;
import okio.BufferedSource;
import okio.InflaterSource;
import okio.Source;
import okio.Timeout;

/**
 * Decompresses gzip as RFC 1952 has it: any number of members, one behind the other. A body without
 * a byte is empty and no error, as servers label it so.
 */
final class Gunzip implements Source {
  private static final int HAS_CRC = 1 << 1;
  private static final int HAS_EXTRA = 1 << 2;
  private static final int HAS_NAME = 1 << 3;
  private static final int HAS_COMMENT = 1 << 4;

  private final BufferedSource zipped;
  private final Inflater inflater = new Inflater(true);
  private final InflaterSource inflated;
  private final CRC32 crc = new CRC32();
  private boolean inMember;

  Gunzip(BufferedSource zipped) {
    this.zipped = zipped;
    this.inflated = new InflaterSource(zipped, inflater);
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    if (byteCount == 0) return 0;
    while (true) {
      if (!inMember && zipped.exhausted()) return -1;
      if (!inMember) readHeader();
      Buffer piece = new Buffer();
      long read = inflated.read(piece, byteCount);
      if (read > 0) {
        check(piece);
        sink.write(piece, read);
        return read;
      }
      readTrailer();
    }
  }

  private void readHeader() throws IOException {
    if ((zipped.readShort() & 0xffff) != 0x1f8b || zipped.readByte() != 8) {
      throw new SanitizedCause("not gzip");
    }
    int flags = zipped.readByte();
    zipped.skip(6); // time, extra flags, operating system
    if ((flags & HAS_EXTRA) != 0) zipped.skip(zipped.readShortLe() & 0xffff);
    if ((flags & HAS_NAME) != 0) skipText();
    if ((flags & HAS_COMMENT) != 0) skipText();
    if ((flags & HAS_CRC) != 0) zipped.skip(2);
    inflater.reset();
    crc.reset();
    inMember = true;
  }

  /** Byte by byte, as a text without an end must not be kept. */
  private void skipText() throws IOException {
    byte next;
    do {
      next = zipped.readByte();
    } while (next != 0);
  }

  private void check(Buffer piece) {
    Buffer copy = piece.clone();
    crc.update(copy.readByteArray());
  }

  private void readTrailer() throws IOException {
    if (zipped.readIntLe() != (int) crc.getValue())
      throw new SanitizedCause("gzip of another checksum");
    if (zipped.readIntLe() != (int) inflater.getBytesWritten()) {
      throw new SanitizedCause("gzip of another length");
    }
    inMember = false;
  }

  @Override
  public Timeout timeout() {
    return zipped.timeout();
  }

  @Override
  public void close() throws IOException {
    inflated.close();
  }
}
