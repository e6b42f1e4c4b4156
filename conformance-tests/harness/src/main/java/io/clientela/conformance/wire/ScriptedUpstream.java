package io.clientela.conformance.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A server behind Prism's proxy that responds to each request as the request's script says. */
public final class ScriptedUpstream implements AutoCloseable {
  private static final String SCRIPT = "x-conformance-script";

  static {
    // Header and body go out in two writes, which otherwise wait for each other 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final Map<String, ScriptedResponse> scripts = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final HttpServer server;
  private final Function<String, ScriptedResponse> unscripted;

  public ScriptedUpstream() {
    this(request -> ScriptedResponse.empty(501));
  }

  /** Responds to requests without a script by their method and path. */
  public ScriptedUpstream(Function<String, ScriptedResponse> unscripted) {
    this.unscripted = unscripted;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::response);
    server.setExecutor(threads);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The request, marked so that it gets the scripted response, once. */
  public WireRequest scripted(WireRequest request, ScriptedResponse response) {
    String script = Integer.toString(next.incrementAndGet());
    scripts.put(script, response);
    return request.with(SCRIPT, script);
  }

  private void response(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String script = exchange.getRequestHeaders().getFirst(SCRIPT);
      ScriptedResponse response = script == null ? null : scripts.remove(script);
      if (response == null) {
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        response = unscripted.apply(request);
      }
      if (response.contentType() != null) {
        exchange.getResponseHeaders().set("Content-Type", response.contentType());
      }
      byte[] body = response.body();
      exchange.sendResponseHeaders(response.status(), body.length == 0 ? -1 : body.length);
      if (body.length > 0) exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
