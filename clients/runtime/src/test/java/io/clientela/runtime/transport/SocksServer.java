package io.clientela.runtime.transport;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A SOCKS 5 proxy that connects to ports of this machine. */
final class SocksServer implements AutoCloseable {
  private static final int ADDRESS_IS_A_NAME = 3;

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

  SocksServer() throws IOException {
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      start(() -> connect(client));
    }
  }

  private void connect(Socket client) throws IOException {
    DataInputStream in = new DataInputStream(client.getInputStream());
    in.skipNBytes(1);
    in.skipNBytes(in.readByte());
    client.getOutputStream().write(new byte[] {5, 0});
    in.skipNBytes(3);
    in.skipNBytes(in.readByte() == ADDRESS_IS_A_NAME ? in.readByte() : 4);
    Socket server = new Socket(InetAddress.getLoopbackAddress(), in.readUnsignedShort());
    client.getOutputStream().write(new byte[] {5, 0, 0, 1, 127, 0, 0, 1, 0, 0});
    start(() -> server.getInputStream().transferTo(client.getOutputStream()));
    in.transferTo(server.getOutputStream());
    server.close();
  }

  private interface Io {
    void run() throws IOException;
  }

  private static void start(Io work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                // Either side, or the end of the test, closed its socket.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
