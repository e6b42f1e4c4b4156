package io.clientela.codegen;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clientela.runtime.transport.Authentication;
import io.clientela.runtime.transport.ClientBuilder;
import io.clientela.runtime.transport.Transport;
import io.clientela.runtime.transport.Vendor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server that answers what it was told, in that order, and keeps what it was asked. */
final class TinyVendor implements AutoCloseable {
  record Asked(String line, Map<String, List<String>> headers, String body) {}

  private record Reply(int status, Map<String, String> headers, String body) {}

  private final HttpServer server;
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<Asked> asked = new ArrayList<>();

  TinyVendor() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  TinyVendor replies(int status, Map<String, String> headers, String body) {
    replies.add(new Reply(status, headers, body));
    return this;
  }

  TinyVendor replies(String body) {
    return replies(200, Map.of(), body);
  }

  Asked onlyRequest() {
    if (asked.size() != 1) throw new AssertionError("expected one request, found " + asked.size());
    return asked.get(0);
  }

  List<String> lines() {
    return asked.stream().map(Asked::line).toList();
  }

  Transport transport(Authentication authentication) {
    return new Builder(authentication)
        .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
        .attempts(1)
        .build();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    asked.add(new Asked(line, Map.copyOf(exchange.getRequestHeaders()), body));
    Reply reply = replies.remove();
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static final class Builder extends ClientBuilder<Transport, Builder> {
    private final Authentication authentication;

    Builder(Authentication authentication) {
      this.authentication = authentication;
    }

    @Override
    public Transport build() {
      return transport(Vendor.of("tiny", "https://api.tiny.test/v1"), authentication);
    }
  }
}
