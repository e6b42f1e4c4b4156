package io.clientela.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TransportTest {
  private final MockWebServer server = new MockWebServer();

  private static final class Builder extends ClientBuilder<Builder> {
    Transport build(Vendor vendor, Authentication authentication) {
      return transport(vendor, authentication);
    }
  }

  @BeforeEach
  void start() throws Exception {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void sendsPathQueryAndToken() throws Exception {
    server.enqueue(new MockResponse.Builder().body("\"done\"").build());
    Operation operation = new Operation("getClient", "GET", "/clients/{clientId}.json");
    Transport transport =
        new Builder()
            .baseUrl(server.url("/v1").toString())
            .build(
                Vendor.of("bsale", "https://api.bsale.example"),
                Authentication.header("access_token", Secret.of("access token", "t0ken")));

    String answer =
        transport.call(
            OperationRequest.of(operation)
                .path("clientId", WireScalars.int32(), 7)
                .query("expand", WireScalars.string(), "a b"),
            WireScalars.string());

    assertThat(answer).isEqualTo("done");
    var request = server.takeRequest();
    assertThat(request.getTarget()).isEqualTo("/v1/clients/7.json?expand=a%20b");
    assertThat(request.getHeaders().get("access_token")).isEqualTo("t0ken");
  }
}
