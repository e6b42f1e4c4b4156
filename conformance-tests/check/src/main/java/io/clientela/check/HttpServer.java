package io.clientela.check;

import static java.util.Objects.requireNonNull;

import io.clientela.check.Reasons.TooLargeException;
import io.clientela.check.wire.Charsets;
import io.clientela.check.wire.RetryAfter;
import io.clientela.conformance.wire.RequestDraft;
import io.clientela.conformance.wire.WireRequest;
import io.clientela.conformance.wire.WireResponse;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A host, called over HTTP. Redirects are not followed, 10 MiB of a body are read at most, and a
 * host that has too much to do is left alone for as long as it says.
 */
final class HttpServer implements Server {
  private static final int MAX_BYTES = 10 * 1024 * 1024;
  private static final int REPEATS = 2;

  private final HttpClient http;
  private final String base;
  private final String credential;
  private final Duration timeout;
  private final Pacer pacer;
  private final Consumer<String> told;

  /**
   * Names the host.
   *
   * @param base what comes before the contract's paths
   * @param credential sent as the contract says
   * @param timeout for connecting and for the whole response, each
   * @param told hears of each wait that the host asks for
   */
  HttpServer(URI base, String credential, Duration timeout, Pacer pacer, Consumer<String> told) {
    this.base = base.toString().replaceAll("/+$", "");
    this.credential = credential;
    this.timeout = timeout;
    this.pacer = pacer;
    this.told = told;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** What came of one attempt, and the wait that the host asks for. */
  private record Attempt(Exchange exchange, Optional<Duration> pause) {}

  @Override
  public Exchange call(PlannedCall call) {
    try {
      pacer.await();
      Attempt attempt = attempt(call);
      for (int i = 0; i < REPEATS && attempt.pause().isPresent(); i++) {
        Duration pause = attempt.pause().get();
        String outcome = attempt.exchange().outcome();
        told.accept(
            call.name() + ": " + outcome + ", called again after " + pause.toSeconds() + " s");
        pacer.pause(pause);
        pacer.await();
        attempt = attempt(call);
      }
      return attempt.exchange();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exchange.failed(call, "interrupted", Duration.ZERO);
    }
  }

  private Attempt attempt(PlannedCall call) throws InterruptedException {
    long begun = System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    CompletableFuture<HttpResponse<Void>> sent =
        http.sendAsync(
            request(call.request()),
            BodyHandlers.ofByteArrayConsumer(piece -> piece.ifPresent(it -> keep(body, it))));
    try {
      HttpResponse<Void> response = sent.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
      Exchange exchange = Exchange.of(call, read(response, body.toByteArray()), since(begun));
      Optional<String> header = response.headers().firstValue("Retry-After");
      return new Attempt(exchange, RetryAfter.of(response.statusCode(), header, Instant.now()));
    } catch (ExecutionException e) {
      return failed(call, requireNonNull(e.getCause()), begun);
    } catch (TimeoutException e) {
      sent.cancel(true);
      return failed(call, e, begun);
    }
  }

  private static Attempt failed(PlannedCall call, Throwable failure, long begun) {
    return new Attempt(Exchange.failed(call, Reasons.of(failure), since(begun)), Optional.empty());
  }

  private static void keep(ByteArrayOutputStream body, byte[] piece) {
    if (body.size() + piece.length > MAX_BYTES) throw new TooLargeException();
    body.writeBytes(piece);
  }

  private HttpRequest request(WireRequest request) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + target(request)))
            .method(
                request.method(),
                request.body() == null
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofByteArray(request.body()));
    request.headers().forEach((name, value) -> builder.header(name, real(value)));
    if (request.contentType() != null) builder.header("Content-Type", request.contentType());
    return builder.header("User-Agent", "clientela-conformance").build();
  }

  private static WireResponse read(HttpResponse<Void> response, byte[] body) {
    String contentType = response.headers().firstValue("Content-Type").orElse(null);
    return new WireResponse(
        response.statusCode(),
        contentType,
        Charsets.toUtf8(body, contentType),
        response.headers().firstValue("sl-violations").orElse(null));
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private String target(WireRequest request) {
    String encoded = URLEncoder.encode(credential, StandardCharsets.UTF_8).replace("+", "%20");
    return request.target().replace(RequestDraft.CREDENTIAL, encoded);
  }

  private String real(String text) {
    return text.replace(RequestDraft.CREDENTIAL, credential);
  }
}
