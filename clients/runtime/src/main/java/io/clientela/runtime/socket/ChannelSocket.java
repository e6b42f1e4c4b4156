package io.clientela.runtime.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.SocketOptions;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Set;

/**
 * The connection below a socket, made of a channel: other sockets take at least a millisecond to
 * tell whether anything has come.
 */
final class ChannelSocket extends SocketImpl {
  private static final Map<Integer, SocketOption<?>> OPTIONS =
      Map.of(
          SocketOptions.TCP_NODELAY, StandardSocketOptions.TCP_NODELAY,
          SocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_KEEPALIVE,
          SocketOptions.SO_RCVBUF, StandardSocketOptions.SO_RCVBUF,
          SocketOptions.SO_SNDBUF, StandardSocketOptions.SO_SNDBUF,
          SocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEADDR,
          SocketOptions.SO_LINGER, StandardSocketOptions.SO_LINGER,
          SocketOptions.IP_TOS, StandardSocketOptions.IP_TOS);

  private final SocketChannel channel;
  private final Socket socket;
  private boolean waits = true;

  ChannelSocket() throws IOException {
    channel = SocketChannel.open();
    socket = channel.socket();
  }

  /**
   * Whether nothing has come, neither bytes nor the end.
   *
   * @param above reads from this socket; with TLS, what is no data is dealt with there
   */
  boolean isSilent(InputStream above) throws IOException {
    waits = false;
    try {
      above.read();
      return false;
    } catch (SocketTimeoutException nothing) {
      return true;
    } finally {
      waits = true;
    }
  }

  @Override
  protected InputStream getInputStream() throws IOException {
    return new Input(socket.getInputStream());
  }

  private final class Input extends InputStream {
    private final InputStream waiting;

    Input(InputStream waiting) {
      this.waiting = waiting;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (waits) return waiting.read(target, offset, length);
      channel.configureBlocking(false);
      try {
        int read = channel.read(ByteBuffer.wrap(target, offset, length));
        if (read == 0 && length > 0) throw new NothingYet();
        return read;
      } finally {
        channel.configureBlocking(true);
      }
    }

    @Override
    public int available() throws IOException {
      return waiting.available();
    }
  }

  /** Thrown before most requests, and never shown: a stack trace would cost more than the rest. */
  private static final class NothingYet extends SocketTimeoutException {
    private static final long serialVersionUID = 1L;

    @Override
    public synchronized Throwable fillInStackTrace() {
      return this;
    }
  }

  @Override
  protected void create(boolean stream) {
    // Created with its channel.
  }

  @Override
  protected void connect(String host, int port) throws IOException {
    connect(new InetSocketAddress(host, port), 0);
  }

  @Override
  protected void connect(InetAddress host, int port) throws IOException {
    connect(new InetSocketAddress(host, port), 0);
  }

  @Override
  protected void connect(SocketAddress remote, int timeout) throws IOException {
    socket.connect(remote, timeout);
  }

  @Override
  protected void bind(InetAddress host, int port) throws IOException {
    socket.bind(new InetSocketAddress(host, port));
  }

  @Override
  protected void listen(int backlog) throws IOException {
    throw new SocketException("not a server's socket");
  }

  @Override
  protected void accept(SocketImpl connection) throws IOException {
    throw new SocketException("not a server's socket");
  }

  @Override
  protected OutputStream getOutputStream() throws IOException {
    return socket.getOutputStream();
  }

  @Override
  protected int available() throws IOException {
    return socket.getInputStream().available();
  }

  @Override
  protected void close() throws IOException {
    channel.close();
  }

  @Override
  protected void shutdownInput() throws IOException {
    channel.shutdownInput();
  }

  @Override
  protected void shutdownOutput() throws IOException {
    channel.shutdownOutput();
  }

  @Override
  protected void sendUrgentData(int data) throws IOException {
    socket.sendUrgentData(data);
  }

  @Override
  protected InetAddress getInetAddress() {
    return socket.getInetAddress();
  }

  @Override
  protected int getPort() {
    return socket.getPort();
  }

  @Override
  protected int getLocalPort() {
    return socket.getLocalPort();
  }

  @Override
  protected Set<SocketOption<?>> supportedOptions() {
    return channel.supportedOptions();
  }

  @Override
  protected <T> void setOption(SocketOption<T> option, T value) throws IOException {
    channel.setOption(option, value);
  }

  @Override
  protected <T> T getOption(SocketOption<T> option) throws IOException {
    return channel.getOption(option);
  }

  @Override
  public void setOption(int id, Object value) throws SocketException {
    try {
      if (id == SocketOptions.SO_TIMEOUT) socket.setSoTimeout((Integer) value);
      else set(known(id), value.equals(false) && id == SocketOptions.SO_LINGER ? -1 : value);
    } catch (SocketException e) {
      throw e;
    } catch (IOException e) {
      throw new SocketException(e.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  private <T> void set(SocketOption<T> option, Object value) throws IOException {
    channel.setOption(option, (T) value);
  }

  @Override
  public Object getOption(int id) throws SocketException {
    if (id == SocketOptions.SO_TIMEOUT) return socket.getSoTimeout();
    if (id == SocketOptions.SO_BINDADDR) return socket.getLocalAddress();
    try {
      return channel.getOption(known(id));
    } catch (IOException e) {
      throw new SocketException(e.getMessage());
    }
  }

  private static SocketOption<?> known(int id) throws SocketException {
    SocketOption<?> option = OPTIONS.get(id);
    if (option == null) throw new SocketException("no such option");
    return option;
  }
}
