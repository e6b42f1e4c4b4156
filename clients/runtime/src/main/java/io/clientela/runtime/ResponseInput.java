package io.clientela.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The bytes that come in on a connection, handed out so that nothing beyond the response under way
 * is taken: line by line, or as many as its body was announced to have. OkHttp fills its buffers
 * with whatever is there; bytes that were sent unasked would lie in them and be read as the next
 * response.
 */
final class ResponseInput extends InputStream {
  private static final int BUFFER = 8192;
  private static final int MOST_DIGITS = 7;
  private static final long ANY = Long.MAX_VALUE;

  /** Servers close idle connections from 5 s on; up to then they are not told of a request. */
  private static final long LONGEST_IDLE = TimeUnit.SECONDS.toNanos(4);

  /** What was true so short a time ago is taken to be true. */
  private static final long JUST_NOW = TimeUnit.MILLISECONDS.toNanos(2);

  private final InputStream in;
  private final LongSupplier nanos;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long body = ANY;
  private boolean chunked;
  private long lastUse;
  private long lastProof;

  ResponseInput(InputStream in, LongSupplier nanos) {
    this.in = in;
    this.nanos = nanos;
    this.lastUse = nanos.getAsLong();
    this.lastProof = lastUse - JUST_NOW;
  }

  /** From now on each read brings at most one line. */
  void expectHead() {
    body = 0;
    chunked = false;
  }

  /** The next lines are sizes of chunks, each with its chunk behind it. */
  void expectChunks() {
    chunked = true;
  }

  /** The next bytes are a body of this length. */
  void expectBody(long length) {
    body = length;
  }

  /** What comes until the connection ends is a body. */
  void expectBodyUntilEnd() {
    body = ANY;
  }

  /** Whether there was a request: before the first, TLS may be spoken here. */
  boolean isInUse() {
    return body != ANY;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) return 0;
    lastUse = nanos.getAsLong();
    if (from == to) {
      if (body > 0) return taken(in.read(target, offset, (int) Math.min(length, body)));
      int read = in.read(buffer, 0, BUFFER);
      if (read < 0) return -1;
      from = 0;
      to = read;
    }
    int there = Math.min(length, to - from);
    int count = body > 0 ? taken((int) Math.min(there, body)) : line(there);
    System.arraycopy(buffer, from, target, offset, count);
    from += count;
    return count;
  }

  private int line(int most) {
    for (int i = 0; i < most; i++) {
      if (buffer[from + i] != '\n') continue;
      if (chunked) body = chunkSize(i);
      return i + 1;
    }
    chunked = false; // half a line: what follows is handed out line by line
    return most;
  }

  /**
   * The size that a line begins with; 0 if it has none, as behind a chunk, or one out of bounds.
   */
  private int chunkSize(int lineLength) {
    int size = 0;
    for (int i = 0; i < lineLength; i++) {
      int digit = Character.digit(buffer[from + i], 16);
      if (digit < 0) break;
      if (i == MOST_DIGITS) return 0;
      size = size * 16 + digit;
    }
    return size;
  }

  private int taken(int count) {
    if (count > 0 && body != ANY && body > 0) body -= count;
    return count;
  }

  @Override
  public int available() throws IOException {
    return to - from + in.available();
  }

  /**
   * Whether a request may be sent: the peer has neither closed the connection nor sent anything
   * unasked, and has not had the time to give it up.
   *
   * @param pending bytes that have arrived below, as far as known
   * @param proved whether to make sure, which takes a millisecond, of a connection that was in use
   *     just now, too
   */
  boolean isQuiet(Socket socket, int pending, boolean proved) {
    if (from < to) return false;
    long now = nanos.getAsLong();
    if (now - lastUse >= LONGEST_IDLE) return false;
    boolean fresh = now - lastProof < JUST_NOW || !proved && now - lastUse < JUST_NOW;
    if (fresh && pending == 0) return true;
    boolean quiet = isSilent(socket);
    lastProof = nanos.getAsLong();
    return quiet;
  }

  private boolean isSilent(Socket socket) {
    try {
      int timeout = socket.getSoTimeout();
      socket.setSoTimeout(1);
      try {
        in.read();
        return false;
      } catch (SocketTimeoutException silent) {
        return true;
      } finally {
        socket.setSoTimeout(timeout);
      }
    } catch (IOException broken) {
      return false;
    }
  }
}
