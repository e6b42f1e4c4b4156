package io.clientela.conformance.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Sends thousands of cases: the JDK's client, whose connections stay open. */
public final class RequestSender {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private static String body(WireRequest request) {
    return request.body() == null
        ? " without a body"
        : " with the body " + new String(request.body(), StandardCharsets.UTF_8);
  }

  /**
   * Sends a request and waits for its response.
   *
   * @throws UncheckedIOException if none comes; the message has the request and its body
   */
  public WireResponse send(URI base, WireRequest request) {
    BodyPublisher body =
        request.body() == null
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(request.body());
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + request.target()))
            .timeout(TIMEOUT)
            .method(request.method(), body);
    request.headers().forEach(builder::header);
    if (request.contentType() != null) builder.header("Content-Type", request.contentType());
    try {
      HttpResponse<byte[]> response = http.send(builder.build(), BodyHandlers.ofByteArray());
      return new WireResponse(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(null),
          response.body(),
          response.headers().firstValue("sl-violations").orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException("no response to " + request + body(request), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
