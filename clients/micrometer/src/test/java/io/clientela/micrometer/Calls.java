package io.clientela.micrometer;

import io.clientela.bsale.BsaleClient;
import io.clientela.bsale.model.ClientInput;
import io.clientela.runtime.CallOptions;
import io.clientela.runtime.Clock;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;

/** A client that is observed, and the server that it calls; everything sent has {@link #CANARY}. */
final class Calls implements AutoCloseable {
  static final String CANARY = "canary";

  private final MockWebServer server = new MockWebServer();
  private final BsaleClient bsale;

  Calls(ObservationRegistry registry) throws IOException {
    server.start();
    bsale =
        BsaleClient.builder()
            .accessToken(CANARY + "-token")
            .baseUrl(server.url("/" + CANARY + "/v1").toString())
            .clock(Clock.virtual(Instant.EPOCH))
            .listener(new CallObservationListener(registry))
            .build();
  }

  Calls answering(int status, String body) {
    MockResponse.Builder response = new MockResponse.Builder().code(status).body(body);
    server.enqueue(response.addHeader("X-Request-Id", CANARY).build());
    return this;
  }

  void read() {
    CallOptions options = new CallOptions().header("X-Who", CANARY).query("who", CANARY);
    long unused = bsale.clients().with(options).getClient(7_070_707).id();
  }

  void create() {
    bsale.clients().createClient(ClientInput.builder().firstName(CANARY).build());
  }

  int port() {
    return server.getPort();
  }

  String host() {
    return server.getHostName();
  }

  @Override
  public void close() {
    bsale.close();
    server.close();
  }
}
