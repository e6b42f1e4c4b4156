package io.clientela.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The bytes that come in on a connection, handed out so that nothing beyond the response under way
 * is taken: a head up to its end, then a body up to its. OkHttp fills its buffers with whatever is
 * there; bytes that were sent unasked would lie in them and be read as the next response.
 */
final class ResponseInput extends InputStream {
  /** Servers close idle connections from 5 s on; up to then they are not told of a request. */
  private static final long LONGEST_IDLE = TimeUnit.SECONDS.toNanos(4);

  private final InputStream in;
  private final LongSupplier nanos;
  private final Framing framing = new Framing();
  private byte[] ahead = {};
  private int from;
  private long lastUse;

  ResponseInput(InputStream in, LongSupplier nanos) {
    this.in = in;
    this.nanos = nanos;
    this.lastUse = nanos.getAsLong();
  }

  /** Tells whether neither bytes nor the end have come. */
  @FunctionalInterface
  interface Probe {
    /**
     * Looks without waiting, or hardly.
     *
     * @param in where they would come; what is read from it is lost
     */
    boolean isSilent(InputStream in) throws IOException;
  }

  /** The next bytes are the head of a response. */
  void expectHead() {
    framing.expectLines();
  }

  /** The next bytes are a body in chunks. */
  void expectChunks() {
    framing.expectChunks();
  }

  /** The next bytes are a body of this length. */
  void expectBody(long length) {
    framing.expectBody(length);
  }

  /** What comes until the connection ends is a body. */
  void expectBodyUntilEnd() {
    framing.expectAnything();
  }

  /** Whether there was a request: before the first, TLS may be spoken here. */
  boolean isInUse() {
    return !framing.isAnything();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) return 0;
    if (from < ahead.length) return readAhead(target, offset, length);
    int read = in.read(target, offset, length);
    lastUse = nanos.getAsLong();
    if (read < 0) return -1;
    int count = framing.take(target, offset, offset + read);
    if (count < read) {
      ahead = Arrays.copyOfRange(target, offset + count, offset + read);
      from = 0;
    }
    return count;
  }

  private int readAhead(byte[] target, int offset, int length) {
    int count = framing.take(ahead, from, Math.min(ahead.length, from + length));
    System.arraycopy(ahead, from, target, offset, count);
    from += count;
    return count;
  }

  @Override
  public int available() throws IOException {
    return ahead.length - from + in.available();
  }

  /**
   * Whether a request may be sent: the peer has neither closed the connection nor sent anything
   * unasked, and has not had the time to give it up.
   */
  boolean isQuiet(Probe probe) {
    if (from < ahead.length || nanos.getAsLong() - lastUse >= LONGEST_IDLE) return false;
    try {
      return probe.isSilent(in);
    } catch (IOException broken) {
      return false;
    }
  }
}
