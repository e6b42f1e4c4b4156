package io.clientela.cli.webhook;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A receiver on a free port, and someone who posts to it and remembers what it told. */
final class TestReceiver implements ReceiverListener, AutoCloseable {
  static final String CUSTOMER =
      "{\"id\":1024,\"nombre\":\"Lucía\",\"sexo\":\"m\",\"something_new\":[1]}";

  private final Path file;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private WebhookServer server;

  /** Open on a free port of the loopback. */
  TestReceiver(Path file) throws IOException {
    this.file = file;
    open(this);
  }

  Path file() {
    return file;
  }

  /** What the listener was told, in order. */
  List<String> told() {
    return told;
  }

  WebhookServer server() {
    return server;
  }

  void open(ReceiverListener listener) throws IOException {
    open(InetAddress.getLoopbackAddress(), listener);
  }

  void open(InetAddress address, ReceiverListener listener) throws IOException {
    server =
        WebhookServer.bind(
            new InetSocketAddress(address, 0), WebhookPath.of("/hook").orElseThrow());
    server.start(CustomerInbox.open(file), listener);
  }

  /** What signs by that secret, in place of Koibox. */
  void openSigned(String secret) throws IOException {
    server.close();
    server =
        WebhookServer.bind(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            WebhookPath.of("/hook").orElseThrow());
    server.start(EventFile.open(file), new WebhookSecret(secret), this);
  }

  int post(String path, String body) throws IOException, InterruptedException {
    return send(request(path, body.getBytes(StandardCharsets.UTF_8))
            .header("Content-Type", "application/json"))
        .statusCode();
  }

  HttpRequest.Builder request(String path, byte[] body) {
    return HttpRequest.newBuilder(server.url().resolve(path))
        .POST(HttpRequest.BodyPublishers.ofByteArray(body));
  }

  HttpResponse<Void> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), HttpResponse.BodyHandlers.discarding());
  }

  @Override
  public void received(Mapped<Customer> customer, boolean isNew) {
    told.add(customer.value().externalId("koibox").orElseThrow() + " " + isNew);
  }

  @Override
  public void told(String message) {
    told.add(message);
  }

  @Override
  public void refused(int status, String reason) {
    told.add(status + " " + reason);
  }

  @Override
  public void close() {
    server.close();
  }
}
