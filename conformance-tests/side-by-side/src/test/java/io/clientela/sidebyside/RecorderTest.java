package io.clientela.sidebyside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.wire.RequestSender;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private final List<String> received = new CopyOnWriteArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
          received.add(
              "%s %s %s %s"
                  .formatted(
                      exchange.getRequestMethod(),
                      exchange.getRequestURI(),
                      exchange.getRequestHeaders().getFirst("Prefer"),
                      body));
          byte[] response = "{\"error\":\"no\"}".getBytes(UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/json");
          exchange.getResponseHeaders().set("sl-violations", "[]");
          exchange.sendResponseHeaders(400, response.length);
          exchange.getResponseBody().write(response);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void whatGoesThroughIsCountedAndNotChanged() {
    URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    Pairs pairs = new Pairs(Contract.of("lotinfo"));
    try (Recorder recorder = new Recorder(target, pairs)) {
      WireRequest request =
          new WireRequest(
              "PUT",
              "/CLIENTS?token=a%20b",
              Map.of("Prefer", "code=400"),
              "application/json",
              "{}".getBytes(UTF_8));
      WireResponse response = new RequestSender().send(recorder.url(), request);
      assertThat(response.status()).isEqualTo(400);
      assertThat(response.text()).isEqualTo("{\"error\":\"no\"}");
      assertThat(response.verdict()).isEqualTo("[]");
      assertThat(recorder.exchanges()).isEqualTo(1);
    }
    assertThat(received).containsExactly("PUT /CLIENTS?token=a%20b code=400 {}");
    assertThat(pairs.seen()).containsExactly("addClients 400 application/json");
  }
}
