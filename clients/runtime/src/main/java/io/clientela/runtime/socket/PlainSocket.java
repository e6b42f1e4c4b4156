package io.clientela.runtime.socket;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A socket that OkHttp takes from its pool only if nothing came in on it unasked. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // a lock would let one wait for another
final class PlainSocket extends Socket implements KeptSocket {
  private final ChannelSocket connection;
  private @Nullable ResponseInput responses;

  PlainSocket() throws IOException {
    this(new ChannelSocket());
  }

  private PlainSocket(ChannelSocket connection) throws IOException {
    super(connection);
    this.connection = connection;
  }

  @Override
  public InputStream getInputStream() throws IOException {
    if (responses == null) responses = new ResponseInput(super.getInputStream(), System::nanoTime);
    return responses;
  }

  @Override
  public ResponseInput responses() {
    if (responses == null) throw new IllegalStateException("not connected");
    return responses;
  }

  /** True as well for a connection that is of no use any more: OkHttp asks before it takes one. */
  @Override
  public boolean isInputShutdown() {
    return super.isInputShutdown() || (responses != null && responses.isInUse() && !isQuiet());
  }

  @Override
  public boolean isQuiet() {
    return responses().isQuiet(this::isSilent);
  }

  /**
   * Whether nothing has come, which is told at once.
   *
   * @param above reads from this socket
   */
  boolean isSilent(InputStream above) throws IOException {
    return connection.isSilent(above);
  }

  /** Closes the channel of a socket that never was connected, too. */
  @Override
  public void close() throws IOException {
    super.close();
    connection.close();
  }
}
