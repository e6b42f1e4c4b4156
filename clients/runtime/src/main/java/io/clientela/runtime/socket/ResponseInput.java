package io.clientela.runtime.socket;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The bytes that come in on a connection, followed to the end of each response. OkHttp fills its
 * buffers with whatever is there, and would read what was sent unasked as the next response: a
 * connection on which more has come than was asked for is not to be used again.
 */
public final class ResponseInput extends InputStream {
  /** Servers close idle connections from 5 s on; up to then they are not told of a request. */
  private static final long LONGEST_IDLE = TimeUnit.SECONDS.toNanos(4);

  private final InputStream in;
  private final LongSupplier nanos;
  private final Framing framing = new Framing();
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

  /** A request is sent: what comes from now on is its response. */
  public void expectHead() {
    framing.expectHead();
  }

  /** The response's head told that its body comes in chunks. */
  public void expectChunks() {
    framing.expectChunks();
  }

  /** The response's head told how long its body is. */
  public void expectBody(long length) {
    framing.expectBody(length);
  }

  /** The response ends with the connection, or is the last one on it. */
  public void expectClose() {
    framing.expectClose();
  }

  /** Whether there was a request. */
  public boolean isInUse() {
    return framing.isInUse();
  }

  /** Whether there was a request whose response is not complete. */
  boolean isUnderWay() {
    return framing.isInUse() && !framing.isComplete();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    lastUse = nanos.getAsLong();
    if (read > 0) framing.follow(target, offset, offset + read);
    return read;
  }

  @Override
  public int available() throws IOException {
    return in.available();
  }

  /**
   * Whether another request may be sent: the last response is complete, the peer has neither closed
   * the connection nor sent anything unasked, and has not had the time to give it up.
   */
  boolean isQuiet(Probe probe) {
    boolean idle = nanos.getAsLong() - lastUse >= LONGEST_IDLE;
    if (idle || !framing.isComplete()) return false;
    try {
      return probe.isSilent(in);
    } catch (IOException broken) {
      return false;
    }
  }
}
