package io.clientela.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A host that responds to every request with the same bytes, right or wrong, and hangs up. */
final class RawServer implements AutoCloseable {
  /** Writes a response. */
  interface Response {
    void to(OutputStream out) throws IOException;
  }

  private final ServerSocket socket;
  private final Response response;

  RawServer(Response response) {
    try {
      this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    this.response = response;
    Thread thread = new Thread(this::serve, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  /** Responds with a head, whose length is added unless it has one, and a body. */
  static RawServer of(String head, byte[] body) {
    String length =
        head.contains("Content-Length") ? "" : "Content-Length: " + body.length + "\r\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(
        ("HTTP/1.1 " + head.replace("\n", "\r\n") + "\r\n" + length + "Connection: close\r\n\r\n")
            .getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(body);
    return new RawServer(out -> out.write(all.toByteArray()));
  }

  static RawServer of(String head, String body) {
    return of(head, body.getBytes(StandardCharsets.UTF_8));
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort());
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket call = socket.accept()) {
        skipHead(call.getInputStream());
        response.to(call.getOutputStream());
      } catch (IOException e) {
        // the caller has hung up, or the test has ended
      }
    }
  }

  private static void skipHead(InputStream in) throws IOException {
    int last = 0;
    for (int next = in.read(); next >= 0 && last != 4; ) {
      last = next == "\r\n\r\n".charAt(last) ? last + 1 : next == '\r' ? 1 : 0;
      if (last < 4) next = in.read();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
