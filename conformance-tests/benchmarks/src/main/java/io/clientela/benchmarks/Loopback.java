package io.clientela.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** The least of an HTTP server: responds to GET on loopback, one thread for each connection. */
final class Loopback implements AutoCloseable {
  private static final int BACKLOG = 16;

  private final ServerSocket listening;
  private final Function<String, byte[]> responses;

  /** Responds to each request line with a JSON document. */
  Loopback(Function<String, byte[]> responses) throws IOException {
    this.responses = responses;
    listening = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** Responds to all requests with the same document. */
  static Loopback of(byte[] document) throws IOException {
    return new Loopback(line -> document);
  }

  String url() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket socket = listening.accept();
        socket.setTcpNoDelay(true);
        start(() -> serve(socket));
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      OutputStream out = socket.getOutputStream();
      for (String line = requestLine(in); line != null; line = requestLine(in)) {
        out.write(message(responses.apply(line)));
      }
    } catch (SocketException e) {
      return; // the client has gone
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line of the next request, whose headers are read too; null at the end. */
  private static String requestLine(InputStream in) throws IOException {
    var head = new StringBuilder();
    int c = in.read();
    while (c >= 0) {
      head.append((char) c);
      if (c == '\n' && head.length() > 3 && head.charAt(head.length() - 3) == '\n') {
        return head.substring(0, head.indexOf("\r"));
      }
      c = in.read();
    }
    return null;
  }

  private static byte[] message(byte[] document) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + document.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] message = new byte[start.length + document.length];
    System.arraycopy(start, 0, message, 0, start.length);
    System.arraycopy(document, 0, message, start.length, document.length);
    return message;
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "loopback");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
