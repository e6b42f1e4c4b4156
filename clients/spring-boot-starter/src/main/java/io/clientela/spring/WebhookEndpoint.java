package io.clientela.spring;

import io.clientela.runtime.DecodingException;
import io.clientela.runtime.TransportException;
import io.clientela.runtime.UnauthorisedException;
import io.clientela.runtime.transport.WebhookReceiver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where a vendor posts its deliveries; the statuses are those that the runtime's README names. */
record WebhookEndpoint<T>(Receiver<T> receiver, Consumer<T> forget, WebhookHandler<T> handler) {
  /** Decodes a delivery; empty if it came before. */
  @FunctionalInterface
  interface Receiver<T> {
    Optional<T> receive(
        InputStream body, @Nullable String contentType, ServerRequest.Headers headers);
  }

  /**
   * POST to this path. By a predicate of our own: Spring's show their pattern in Actuator's
   * mappings, and in metrics.
   */
  RouterFunction<ServerResponse> at(String path) {
    byte[] expected = path.getBytes(StandardCharsets.UTF_8);
    return RouterFunctions.route(
        request ->
            HttpMethod.POST.equals(request.method())
                && MessageDigest.isEqual(path(request), expected),
        this::handle);
  }

  private static byte[] path(ServerRequest request) {
    String path = request.requestPath().pathWithinApplication().value();
    return path.getBytes(StandardCharsets.UTF_8);
  }

  private ServerResponse handle(ServerRequest request) throws IOException {
    String type = request.headers().firstHeader(HttpHeaders.CONTENT_TYPE);
    if (!WebhookReceiver.accepts(type)) return status(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    InputStream body = request.servletRequest().getInputStream();
    Optional<T> delivery;
    try {
      delivery = receiver.receive(body, type, request.headers());
    } catch (UnauthorisedException e) {
      return status(HttpStatus.UNAUTHORIZED);
    } catch (DecodingException | TransportException e) {
      return status(HttpStatus.BAD_REQUEST);
    }
    delivery.ifPresent(this::hand);
    return status(HttpStatus.NO_CONTENT);
  }

  private void hand(T delivery) {
    boolean taken = false;
    try {
      handler.handle(delivery);
      taken = true;
    } finally {
      if (!taken) forget.accept(delivery);
    }
  }

  private static ServerResponse status(HttpStatus status) {
    return ServerResponse.status(status).build();
  }
}
