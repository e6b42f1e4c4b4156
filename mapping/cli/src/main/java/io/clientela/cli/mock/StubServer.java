package io.clientela.cli.mock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers as the stub mappings of a vendor say, without WireMock: its server alone is twice the
 * size of all of {@code clientela.jar}. Safe for use by several threads.
 */
public final class StubServer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int BACKLOG = 50;

  static {
    // else each response with a body waits 40 ms: for the acknowledgement of its headers
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final String folder;
  private final List<StubMapping> mappings;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool(StubServer::daemon);

  private StubServer(String folder, List<StubMapping> mappings) throws IOException {
    this.folder = folder;
    this.mappings = mappings;
    InetAddress loopback = InetAddress.getLoopbackAddress();
    this.server = HttpServer.create(new InetSocketAddress(loopback, 0), BACKLOG);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts a mock on a free port of the loopback interface.
   *
   * @param name a vendor's key, or {@code koibox-webhook}
   * @throws IllegalArgumentException if there are no such mappings
   */
  public static StubServer start(String name) {
    String folder = "/clientela-wiremock/" + name + "/";
    try {
      List<StubMapping> mappings = new ArrayList<>();
      for (String file : text(folder + "index.txt").lines().toList()) {
        JSON.readTree(text(folder + file))
            .get("mappings")
            .forEach(mapping -> mappings.add(new StubMapping(mapping)));
      }
      mappings.sort(Comparator.comparing(StubMapping::priority));
      return new StubServer(folder, mappings);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the mock of " + name, e);
    }
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = StubServer.class.getResourceAsStream(resource)) {
      if (in == null) throw new IllegalArgumentException("expected " + resource + ", found none");
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Where it listens, without a path. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      StubRequest request = StubRequest.of(exchange);
      JsonNode response =
          mappings.stream()
              .filter(mapping -> mapping.isFor(request))
              .findFirst()
              .orElseThrow()
              .response();
      response
          .path("headers")
          .properties()
          .forEach(
              header ->
                  exchange.getResponseHeaders().set(header.getKey(), header.getValue().asText()));
      byte[] body = body(response).getBytes(StandardCharsets.UTF_8);
      boolean none = body.length == 0 || request.method().equals("HEAD");
      exchange.sendResponseHeaders(response.get("status").asInt(), none ? -1 : body.length);
      if (!none) exchange.getResponseBody().write(body);
    }
  }

  private String body(JsonNode response) throws IOException {
    if (response.has("bodyFileName")) {
      return text(folder + "__files/" + response.get("bodyFileName").asText());
    }
    return response.has("jsonBody") ? response.get("jsonBody").toString() : "";
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "mock");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
