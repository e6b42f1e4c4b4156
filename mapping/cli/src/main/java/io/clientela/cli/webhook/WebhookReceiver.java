package io.clientela.cli.webhook;

import com.google.gson.JsonParseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clientela.cli.file.FileException;
import io.clientela.koibox.model.Customer;
import io.clientela.mapping.KoiboxMapper;
import io.clientela.mapping.Mapped;
import io.clientela.runtime.json.JsonCodec;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Receives Koibox's webhook and keeps each customer before it answers. Koibox signs nothing, so
 * whoever knows the path can send: a path that cannot be guessed is the only protection.
 */
public final class WebhookReceiver implements AutoCloseable {
  private static final int LARGEST_BODY = 4 * 1024 * 1024;
  private static final int THREADS = 4;
  private static final int NO_CONTENT = 204;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int NOT_KEPT = 500;

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final String path;
  private final CustomerInbox inbox;
  private final Consumer<Received> listener;

  /**
   * What was received and kept.
   *
   * @param customer the customer, with what was lost on the way in
   * @param isNew whether it was not there before
   */
  public record Received(Mapped<io.clientela.mapping.Customer> customer, boolean isNew) {}

  private WebhookReceiver(
      HttpServer server, String path, CustomerInbox inbox, Consumer<Received> listener) {
    this.server = server;
    this.path = path;
    this.inbox = inbox;
    this.listener = listener;
  }

  /**
   * Starts to receive.
   *
   * @param path the path that Koibox posts to; what comes to any other is not found
   * @param listener told of each customer after it was kept
   */
  public static WebhookReceiver start(
      InetSocketAddress address, String path, CustomerInbox inbox, Consumer<Received> listener)
      throws IOException {
    WebhookReceiver receiver =
        new WebhookReceiver(HttpServer.create(address, 0), path, inbox, listener);
    receiver.server.setExecutor(receiver.threads);
    receiver.server.createContext("/", receiver::answer);
    receiver.server.start();
    return receiver;
  }

  /** The URL on this machine. */
  public URI url() {
    InetSocketAddress address = server.getAddress();
    return URI.create("http://" + address.getHostString() + ":" + address.getPort() + path);
  }

  /** Lets what is under way end and stops. */
  @Override
  public void close() {
    server.stop(1);
    threads.shutdown();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(status(exchange), -1);
    }
  }

  private int status(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestURI().getPath().equals(path)) return NOT_FOUND;
    if (!exchange.getRequestMethod().equals("POST")) return METHOD_NOT_ALLOWED;
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) return TOO_LARGE;
    try {
      Customer customer = JsonCodec.read(Customer.ADAPTER, body, null);
      return customer == null ? BAD_REQUEST : keep(KoiboxMapper.toCustomer(customer));
    } catch (JsonParseException e) {
      return BAD_REQUEST;
    }
  }

  private int keep(Mapped<io.clientela.mapping.Customer> customer) {
    try {
      listener.accept(new Received(customer, inbox.add(customer.value())));
      return NO_CONTENT;
    } catch (FileException e) {
      return NOT_KEPT;
    }
  }
}
