package io.clientela.cli.broken;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server of HTTP/1.1 that leaves each byte of a response to its handler. */
final class RawServer implements AutoCloseable {
  private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: *(\\d+)");

  private final ServerSocket server;
  private final Handler handler;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  /** A request: method, path with query, body. */
  record Request(String method, String target, String body) {}

  /** Answers a request on its connection; false if the connection ends with it. */
  interface Handler {
    boolean answer(Request request, Socket connection) throws IOException;
  }

  private RawServer(ServerSocket server, Handler handler) {
    this.server = server;
    this.handler = handler;
  }

  static RawServer start(Handler handler) {
    try {
      RawServer started =
          new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), handler);
      started.threads.execute(started::accept);
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return "http://127.0.0.1:" + server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket connection : open) connection.close();
    threads.shutdownNow();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket connection = server.accept();
        open.add(connection);
        threads.execute(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (Request next = read(in); next != null; next = read(in)) {
        if (!handler.answer(next, connection)) return;
      }
    } catch (IOException gone) {
      // the client went away, as it may
    } finally {
      open.remove(connection);
    }
  }

  private static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      head.write(b);
      String text = head.toString(StandardCharsets.ISO_8859_1);
      if (!text.endsWith("\r\n\r\n")) continue;
      Matcher length = LENGTH.matcher(text);
      int size = length.find() ? Integer.parseInt(length.group(1)) : 0;
      String body = new String(in.readNBytes(size), StandardCharsets.UTF_8);
      String[] line = text.split(" ", 3);
      return new Request(line[0], line[1], body);
    }
    return null;
  }
}
