package io.clientela.conformance.wire;

import io.clientela.runtime.Clock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** A server that responds as it was told and shows what it was sent, byte for byte. */
public final class FakeVendor implements AutoCloseable {
  /** The waits of a client, over at once. */
  public static final Clock WITHOUT_WAITING =
      new Clock() {
        @Override
        public Instant now() {
          return Instant.EPOCH;
        }

        @Override
        public long nanos() {
          return 0;
        }

        @Override
        public void sleep(Duration duration) {}
      };

  private final MockWebServer server = new MockWebServer();

  public FakeVendor() {
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was sent. */
  public record Sent(RecordedRequest request) {
    /** Method, path and query, as on the wire. */
    public String line() {
      return request.getMethod() + " " + request.getTarget();
    }

    public String header(String name) {
      return request.getHeaders().get(name);
    }

    public String body() {
      return request.getBody() == null ? "" : request.getBody().utf8();
    }

    public byte[] bytes() {
      return request.getBody() == null ? new byte[0] : request.getBody().toByteArray();
    }
  }

  /** Responds to the next request with JSON. */
  public FakeVendor responds(int status, String json) {
    MockResponse.Builder response = new MockResponse.Builder().code(status);
    if (!json.isEmpty()) response.setHeader("Content-Type", "application/json").body(json);
    server.enqueue(response.build());
    return this;
  }

  public String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** The next request that arrived. */
  public Sent sent() {
    try {
      RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
      if (request == null) throw new IllegalStateException("expected a request, found none");
      return new Sent(request);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int requests() {
    return server.getRequestCount();
  }

  @Override
  public void close() {
    server.close();
  }
}
