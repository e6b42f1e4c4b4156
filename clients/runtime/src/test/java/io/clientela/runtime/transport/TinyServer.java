package io.clientela.runtime.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A server that does little and is fast at it, for tests with very many calls. */
final class TinyServer implements AutoCloseable {
  /** What the server answers. */
  @FunctionalInterface
  interface Handler {
    /**
     * Answers a request.
     *
     * @return the whole response; null: the connection is closed without one
     */
    byte @Nullable [] answer(String method, String path);
  }

  private final ServerSocket socket;
  private final Handler handler;

  TinyServer(Handler handler) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.handler = handler;
    start(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  static byte[] answer(int status, String body) {
    String head = "HTTP/1.1 " + status + " X\r\nContent-Length: " + body.length() + "\r\n\r\n";
    return (head + body).getBytes(StandardCharsets.US_ASCII);
  }

  private void accept() throws IOException {
    while (!socket.isClosed()) {
      Socket client = socket.accept();
      client.setTcpNoDelay(true);
      start(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      OutputStream out = client.getOutputStream();
      for (String line = line(in); line != null; line = line(in)) {
        String[] request = line.split(" ", 3);
        in.skipNBytes(bodyLength(in));
        byte[] answer = handler.answer(request[0], request[1]);
        if (answer == null) return;
        out.write(answer);
      }
    }
  }

  private static int bodyLength(InputStream in) throws IOException {
    int length = 0;
    for (String header = line(in); header != null && !header.isEmpty(); header = line(in)) {
      if (header.startsWith("Content-Length: ")) length = Integer.parseInt(header.substring(16));
    }
    return length;
  }

  private static @Nullable String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int c = in.read(); c >= 0; c = in.read()) {
      if (c == '\n') return line.toString();
      if (c != '\r') line.append((char) c);
    }
    return null;
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
              } catch (SocketException closed) {
                // The other side, or the end of the test, closed the socket.
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
