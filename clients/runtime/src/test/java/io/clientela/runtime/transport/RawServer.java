package io.clientela.runtime.transport;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A server whose every byte a test decides on, with or without TLS. */
final class RawServer implements AutoCloseable {
  private static final HeldCertificate CERTIFICATE =
      new HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
  private static final HandshakeCertificates TRUST =
      new HandshakeCertificates.Builder()
          .heldCertificate(CERTIFICATE)
          .addTrustedCertificate(CERTIFICATE.certificate())
          .build();

  /** What the server does with a request. */
  @FunctionalInterface
  interface Handler {
    /**
     * Writes what it wants to.
     *
     * @param number how many requests came before
     */
    void serve(Socket connection, int number) throws IOException;
  }

  private final boolean tls;
  private final ServerSocket listener;
  private final Handler handler;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Semaphore served = new Semaphore(0);
  private final List<Socket> connections = new CopyOnWriteArrayList<>();

  RawServer(boolean tls, Handler handler) throws IOException {
    this.tls = tls;
    this.handler = handler;
    ServerSocketFactory sockets =
        tls ? TRUST.sslContext().getServerSocketFactory() : ServerSocketFactory.getDefault();
    this.listener = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  /** A server that serves each request with the next of the texts, and the last from then on. */
  static RawServer of(boolean tls, String... answers) throws IOException {
    return new RawServer(
        tls, (socket, number) -> write(socket, answers[Math.min(number, answers.length - 1)]));
  }

  static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String ok(String body) {
    return "HTTP/1.1 200 OK\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
  }

  static String chunked(String body) {
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + Integer.toHexString(body.length())
        + "\r\n"
        + body
        + "\r\n0\r\n\r\n";
  }

  String url() {
    return (tls ? "https" : "http") + "://localhost:" + port();
  }

  int port() {
    return listener.getLocalPort();
  }

  /** The request lines so far. */
  List<String> requests() {
    return requests;
  }

  /** The connections so far. */
  List<Socket> connections() {
    return connections;
  }

  /** Waits until all bytes of one more response are written. */
  void awaitServed() throws InterruptedException {
    if (!served.tryAcquire(10, TimeUnit.SECONDS)) throw new IllegalStateException("no request");
  }

  /** A client that trusts servers like this one. */
  static OkHttpClient trusting() {
    return new OkHttpClient.Builder()
        .sslSocketFactory(TRUST.sslSocketFactory(), TRUST.trustManager())
        .build();
  }

  private void accept() throws IOException {
    while (!listener.isClosed()) {
      Socket connection = listener.accept();
      connection.setTcpNoDelay(true);
      connections.add(connection);
      start(() -> serve(connection));
    }
  }

  private void serve(Socket connection) throws IOException {
    InputStream in = new BufferedInputStream(connection.getInputStream());
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int length = 0;
      for (String header = line(in); !header.isEmpty(); header = line(in)) {
        if (header.startsWith("Content-Length: ")) length = Integer.parseInt(header.substring(16));
      }
      in.skipNBytes(length);
      requests.add(line);
      handler.serve(connection, requests.size() - 1);
      served.release();
    }
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      if (c != '\r') line.append((char) c);
    }
    return line.toString();
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
                // The other side, or the end of the test, closed the socket.
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket connection : connections) connection.close();
  }
}
