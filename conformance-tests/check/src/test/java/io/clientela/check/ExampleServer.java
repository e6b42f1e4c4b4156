package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A host that responds with a contract's examples, but for what it was told to do otherwise. */
public final class ExampleServer implements AutoCloseable {
  static {
    // Otherwise the kernel holds each response back for 40 ms; read once, by the first server.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  /** The only credential that it takes. */
  public static final String TOKEN = "canary-7f3a";

  /** A response, byte for byte. */
  record Reply(int status, String contentType, String body) {}

  private final HttpServer server;
  private final Contract contract;
  private final Map<String, Reply> otherwise = new HashMap<>();
  private boolean open;
  private String token = TOKEN;
  private Predicate<HttpExchange> busy = exchange -> false;
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

  ExampleServer(String vendor) {
    try {
      contract = Contract.of(vendor);
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", this::respond);
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets what an operation responds to a call with a credential. */
  ExampleServer with(String operation, int status, String contentType, String body) {
    otherwise.put(operation, new Reply(status, contentType, body));
    return this;
  }

  /** The same with JSON. */
  ExampleServer with(String operation, int status, String json) {
    return with(operation, status, "application/json", json);
  }

  /** Refuses for now, and for three seconds, what is tested. */
  ExampleServer busy(Predicate<HttpExchange> test) {
    busy = test;
    return this;
  }

  /** Takes another credential. */
  ExampleServer withToken(String other) {
    token = other;
    return this;
  }

  /** Asks for no credential. */
  ExampleServer openToAll() {
    open = true;
    return this;
  }

  /** Where it listens. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The request lines that came. */
  List<String> requests() {
    return requests;
  }

  private void respond(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getRawPath();
    requests.add(method + " " + exchange.getRequestURI());
    exchange.getRequestBody().readAllBytes();
    if (busy.test(exchange)) {
      exchange.getResponseHeaders().add("Retry-After", "3");
      send(exchange, new Reply(429, "application/json", "{}"));
      return;
    }
    ContractOperation operation =
        contract.operations().stream()
            .filter(it -> it.method().equals(method) && ContractLookup.matches(it.path(), path))
            .findFirst()
            .orElseThrow();
    send(exchange, reply(operation, exchange));
  }

  private Reply reply(ContractOperation operation, HttpExchange exchange) {
    boolean known =
        open
            || exchange.getRequestHeaders().values().stream()
                .flatMap(List::stream)
                .anyMatch(it -> it.equals(token) || it.equals("Bearer " + token))
            || exchange.getRequestURI().getPath().contains(token)
            || String.valueOf(exchange.getRequestURI().getQuery()).contains(token);
    if (!known) return example(operation, "401");
    Reply told = otherwise.get(operation.id());
    if (told != null) return told;
    return operation.responses().stream()
        .map(ContractOperation.Response::status)
        .filter(it -> it.startsWith("2"))
        .findFirst()
        .map(it -> example(operation, it))
        .orElseThrow();
  }

  private Reply example(ContractOperation operation, String status) {
    Optional<ContractOperation.Response> found =
        operation.responses().stream()
            .filter(it -> Set.of(status, status.charAt(0) + "XX", "default").contains(it.status()))
            .findFirst();
    // A contract need not say how a wrong credential is refused.
    if (found.isEmpty()) return new Reply(Integer.parseInt(status), "text/plain", "");
    ContractOperation.Response stated = found.get();
    int code = status.endsWith("XX") ? stated.code() : Integer.parseInt(status);
    if (stated.body().isEmpty()) return new Reply(code, "text/plain", "");
    JsonNode example = contract.examples(stated.body().get().node()).values().iterator().next();
    return new Reply(code, stated.body().get().mediaType(), Json.write(example));
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", reply.contentType());
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
