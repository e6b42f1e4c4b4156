package io.clientela.sidebyside;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between a suite and a mock, the same for all suites, and counts what goes through. */
final class Recorder implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int BAD_GATEWAY = 502;

  /** Headers of a connection, which each side sets for itself. */
  private static final Set<String> OF_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "date",
          "expect",
          "host",
          "keep-alive",
          "transfer-encoding",
          "upgrade");

  static {
    // Header and body go out in two writes, which otherwise wait for each other 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final URI target;
  private final Pairs pairs;
  private final AtomicInteger exchanges = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpServer server;

  Recorder(URI target, Pairs pairs) {
    this.target = target;
    this.pairs = pairs;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot record", e);
    }
    server.createContext("/", this::pass);
    server.setExecutor(threads);
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  int exchanges() {
    return exchanges.get();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchanges.incrementAndGet();
      HttpResponse<byte[]> response = http.send(request(exchange), BodyHandlers.ofByteArray());
      byte[] body = response.body();
      pairs.count(
          exchange.getRequestMethod(),
          exchange.getRequestURI().getRawPath(),
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(null),
          body.length == 0);
      response
          .headers()
          .map()
          .forEach(
              (name, values) -> {
                if (!ofConnection(name)) exchange.getResponseHeaders().put(name, values);
              });
      exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) exchange.getResponseBody().write(body);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI().toString()))
            .timeout(TIMEOUT)
            .method(
                exchange.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              if (!ofConnection(name)) values.forEach(value -> request.header(name, value));
            });
    return request.build();
  }

  private static boolean ofConnection(String name) {
    return OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
