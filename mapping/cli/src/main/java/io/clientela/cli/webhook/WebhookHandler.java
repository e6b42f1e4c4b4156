package io.clientela.cli.webhook;

import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.clientela.cli.file.FileException;
import io.clientela.cli.file.UnusableFileException;
import io.clientela.cli.language.Texts;
import io.clientela.runtime.transport.WebhookReceiver;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Answers requests: what is posted is kept before it says so. */
final class WebhookHandler implements HttpHandler {
  private static final int LARGEST_BODY = 1024 * 1024;

  /** A sender that is not read to its end may never see the response. */
  private static final int MOST_DISCARDED = 8 * LARGEST_BODY;

  private static final int BUFFER = 1 << 14;

  private static final int NO_CONTENT = 204;
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int TOO_LARGE = 413;
  private static final int UNSUPPORTED_TYPE = 415;
  private static final int FAILED = 500;
  private static final int STOPPING = 503;

  private final WebhookPath path;
  private final Intake intake;
  private final ReceiverListener listener;
  private final BooleanSupplier stopping;

  WebhookHandler(
      WebhookPath path, Intake intake, ReceiverListener listener, BooleanSupplier stopping) {
    this.path = path;
    this.intake = intake;
    this.listener = listener;
    this.stopping = stopping;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      // whoever does not know the path is neither read nor told of
      if (path.matches(exchange.getRequestURI().getRawPath())) {
        answer(exchange);
      } else {
        exchange.sendResponseHeaders(NOT_FOUND, -1);
      }
    }
  }

  private void answer(HttpExchange exchange) {
    try {
      exchange.sendResponseHeaders(status(exchange), -1);
    } catch (IOException senderIsGone) {
      listener.refused(0, Texts.of("the connection broke before the response"));
    }
  }

  private int status(HttpExchange exchange) throws IOException {
    try {
      take(exchange);
      return NO_CONTENT;
    } catch (Refusal e) {
      listener.refused(e.status(), requireNonNull(e.getMessage()));
      return e.status();
    } catch (RuntimeException | Error e) {
      listener.refused(FAILED, Texts.of("internal error: %s", e.getClass().getSimpleName()));
      return FAILED;
    }
  }

  private void take(HttpExchange exchange) throws Refusal, IOException {
    if (stopping.getAsBoolean())
      throw new Refusal(STOPPING, Texts.of("the receiver is being stopped"));
    if (!exchange.getRequestMethod().equals("POST")) {
      exchange.getResponseHeaders().set("Allow", "POST");
      throw new Refusal(METHOD_NOT_ALLOWED, Texts.of("expected the method POST"));
    }
    Headers headers = exchange.getRequestHeaders();
    String contentType = contentType(headers);
    byte[] body = body(exchange.getRequestBody(), headers.getFirst("Content-Length"));
    try {
      intake.take(body, contentType, headers);
    } catch (FileException | UnusableFileException e) {
      throw new Refusal(FAILED, requireNonNull(e.getMessage()));
    }
  }

  private static String contentType(Headers headers) throws Refusal {
    List<String> types = headers.getOrDefault("Content-Type", List.of());
    if (types.size() != 1 || !WebhookReceiver.accepts(types.get(0))) {
      throw new Refusal(
          UNSUPPORTED_TYPE,
          Texts.of("expected the type application/json, in a charset that is known"));
    }
    if (headers.containsKey("Content-Encoding")) {
      throw new Refusal(UNSUPPORTED_TYPE, Texts.of("expected a body without a Content-Encoding"));
    }
    return types.get(0);
  }

  private static byte[] body(InputStream stream, String length) throws Refusal, IOException {
    byte[] body = read(stream);
    if (body.length > LARGEST_BODY) {
      discard(stream);
      throw new Refusal(TOO_LARGE, Texts.of("expected a body of at most 1 MiB"));
    }
    if (length != null && body.length != Long.parseLong(length)) {
      throw new Refusal(BAD_REQUEST, Texts.of("the body ends before the Content-Length"));
    }
    return body;
  }

  private static byte[] read(InputStream stream) throws Refusal, IOException {
    try {
      return stream.readNBytes(LARGEST_BODY + 1);
    } catch (RuntimeException e) {
      throw new Refusal(BAD_REQUEST, Texts.of("the body is in chunks whose lengths are none"));
    }
  }

  /** By reading: to skip, this stream of Java 17 goes on behind the body's end. */
  private static void discard(InputStream stream) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int left = MOST_DISCARDED; left > 0; ) {
      int read = stream.read(buffer);
      if (read < 0) return;
      left -= read;
    }
  }
}
