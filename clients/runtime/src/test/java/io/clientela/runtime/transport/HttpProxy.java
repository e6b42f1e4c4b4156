package io.clientela.runtime.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An HTTP proxy that asks for a login. Its tunnels lead to one port of this machine, whatever host
 * is asked for; what is sent to it in clear text it answers itself.
 */
final class HttpProxy implements AutoCloseable {
  private static final String LOGIN = "Proxy-Authorization: Basic YW5hOmRvcyBwYWxhYnJhcw==";

  private final ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final int target;

  HttpProxy(int target) throws IOException {
    this.target = target;
    start(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** What it was asked, each with its headers. */
  List<String> heads() {
    return heads;
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket client = listener.accept();
      start(() -> serve(client));
    }
  }

  private void serve(Socket client) throws IOException {
    InputStream in = new BufferedInputStream(client.getInputStream());
    OutputStream out = client.getOutputStream();
    String head = head(in);
    heads.add(head);
    if (!head.contains(LOGIN)) {
      write(out, "407 Login\r\nProxy-Authenticate: Basic realm=\"a\"\r\nContent-Length: 0");
      client.close();
    } else if (head.startsWith("CONNECT ")) {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
      write(out, "200 Connected");
      start(() -> server.getInputStream().transferTo(out));
      in.transferTo(server.getOutputStream());
      server.close();
    } else {
      write(out, "200 OK\r\nContent-Length: 0");
    }
  }

  private static void write(OutputStream out, String head) throws IOException {
    out.write(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) throw new IOException("closed");
      head.append((char) c);
    }
    return head.toString();
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
