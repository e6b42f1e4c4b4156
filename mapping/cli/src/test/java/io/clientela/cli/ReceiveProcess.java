package io.clientela.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A receiver in a process of its own, which can be killed. Its messages are not read further. */
final class ReceiveProcess implements AutoCloseable {
  static final String PATH = "/koibox/3f1c9a7e5b2d4860a1c3";

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  private ReceiveProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a receiver on any port and waits until it listens. */
  static ReceiveProcess start(Path out) throws IOException {
    return start(out, "");
  }

  /** Starts one in a shell, after commands such as {@code ulimit}. */
  static ReceiveProcess start(Path out, String before) throws IOException {
    Process process = launch(before, "--port=0", "--out=" + out);
    BufferedReader told = process.errorReader(StandardCharsets.UTF_8);
    String first = told.readLine();
    if (first == null || !first.startsWith("Listening at port ")) {
      throw new IllegalStateException("the receiver does not start: " + first);
    }
    return new ReceiveProcess(process, Integer.parseInt(first.replaceAll("\\D", "")));
  }

  /** Launches a receiver and waits for nothing. */
  static Process launch(String before, String... options) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "receive",
                "--koibox"));
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command);
    if (!before.isEmpty()) {
      builder.command("sh", "-c", before + "; exec '" + String.join("' '", command) + "'");
    }
    builder.environment().put("CLIENTELA_KOIBOX_WEBHOOK_PATH", PATH);
    return builder.start();
  }

  static String customer(int id) {
    return "{\"id\":" + id + ",\"nombre\":\"Lucía\",\"sexo\":\"m\"}";
  }

  int port() {
    return port;
  }

  Process process() {
    return process;
  }

  /** Posts a customer; returns the status. */
  int post(int id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
            .header("Content-Type", "application/json")
            .timeout(TIMEOUT)
            .POST(HttpRequest.BodyPublishers.ofString(customer(id)))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  /** Opens a connection and sends text as it is. */
  Socket send(String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout((int) TIMEOUT.toMillis());
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return socket;
  }

  /** The status line of what comes back; empty if the connection is closed without. */
  static String status(Socket socket) {
    try {
      StringBuilder line = new StringBuilder();
      for (int b = socket.getInputStream().read(); b > '\r'; b = socket.getInputStream().read()) {
        line.append((char) b);
      }
      return line.toString();
    } catch (IOException reset) {
      return "";
    }
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
