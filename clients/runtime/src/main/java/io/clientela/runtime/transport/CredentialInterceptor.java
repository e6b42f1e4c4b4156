package io.clientela.runtime.transport;

import static java.util.Objects.requireNonNull;

import io.clientela.runtime.socket.KeptSocket;
import io.clientela.runtime.socket.ResponseInput;
import java.io.IOException;
import java.io.InterruptedIOException;
import okhttp3.Connection;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * The last interceptor before the wire. Above it a request has the path template as its URL and no
 * credential, and no response header that could repeat them; below it the real ones.
 *
 * <p>It also ends OkHttp's own repeating: it lets a request pass once, and keeps {@code
 * Retry-After}, at which OkHttp re-sends a 503, from what is above. A request that an interceptor
 * leads to another origin gets no credential and is not sent.
 */
final class CredentialInterceptor implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request shown = chain.request();
    InFlightRequest sending = shown.tag(InFlightRequest.class);
    if (sending == null) return chain.proceed(shown);
    if (!isSameOrigin(shown.url(), sending.target().sent())) {
      throw new SanitizedCause("An interceptor changed the origin; the credential stays here");
    }
    if (sending.isSent()) throw new SanitizedCause("Only Clientela may repeat a request");
    Connection connection = requireNonNull(chain.connection()); // it is a network interceptor
    KeptSocket socket = connection.socket() instanceof KeptSocket kept ? kept : null;
    sending.awaitTurn();
    // Waiting may have taken longer than the call may: then it is known that nothing was sent.
    if (chain.call().isCanceled()) throw new InterruptedIOException("ended before sending");
    if (socket != null) prepare(socket, sending);
    Response response = proceed(chain, real(shown, sending, socket != null), sending);
    sending.answered(response.headers());
    if (socket != null) expectBody(socket.responses(), response);
    return ResponseHead.shown(sending.keep(withPlainBody(response, sending)), sending)
        .request(shown)
        .build();
  }

  private static void prepare(KeptSocket socket, InFlightRequest sending) throws IOException {
    if (socket.responses().isInUse() && !socket.isQuiet()) {
      sending.turnBack();
      throw new SanitizedCause("The connection is of no use any more");
    }
    socket.responses().expectHead();
  }

  /** The real request. A connection whose input is not looked after serves only once. */
  private static Request real(Request shown, InFlightRequest sending, boolean kept) {
    Request.Builder real = shown.newBuilder().url(sending.target().sent());
    sending
        .target()
        .headers()
        .forEach(header -> real.header(header.getFirst(), header.getSecond()));
    if (!kept) real.header("Connection", "close");
    return real.build();
  }

  private static Response proceed(Chain chain, Request real, InFlightRequest sending)
      throws IOException {
    sending.leave();
    try {
      Response response = chain.proceed(real);
      ResponseHead.checkFraming(response.headers());
      return response;
    } catch (IOException e) {
      sending.breakBody();
      throw Hint.shown(e);
    } catch (RuntimeException e) {
      sending.breakBody();
      throw SanitizedCause.of(e);
    }
  }

  /** A body of unknown length ends with the connection. */
  private static void expectBody(ResponseInput input, Response response) {
    long length = response.body().contentLength();
    if (isLast(response)) {
      input.expectClose();
    } else if (response.header("Transfer-Encoding") != null) {
      input.expectChunks();
    } else if (length >= 0) {
      input.expectBody(length);
    } else {
      input.expectClose();
    }
  }

  /** Servers of HTTP/1.0 close the connection unless they say otherwise; OkHttp would keep it. */
  private static boolean isLast(Response response) {
    return response.protocol() == Protocol.HTTP_1_0
        && !"keep-alive".equalsIgnoreCase(response.header("Connection"));
  }

  /** Decompressed here, as OkHttp takes an empty body, or one of two members, for broken. */
  private static Response withPlainBody(Response response, InFlightRequest sending) {
    Headers headers = response.headers();
    ResponseBody body = response.body();
    BufferedSource bytes = Okio.buffer(new ResponseBytes(body.source(), sending));
    boolean zipped = isGzip(headers.get("Content-Encoding"));
    if (zipped) {
      headers =
          headers.newBuilder().removeAll("Content-Length").removeAll("Content-Encoding").build();
    }
    BufferedSource plain = zipped ? Okio.buffer(new Gunzip(bytes)) : bytes;
    long length = zipped ? -1 : body.contentLength();
    return response
        .newBuilder()
        .headers(headers)
        .body(
            ResponseBody.create(plain, ResponseHead.contentType(headers, sending.target()), length))
        .build();
  }

  private static boolean isGzip(@Nullable String encoding) {
    return "gzip".equalsIgnoreCase(encoding) || "x-gzip".equalsIgnoreCase(encoding);
  }

  private static boolean isSameOrigin(HttpUrl a, HttpUrl b) {
    return a.scheme().equals(b.scheme()) && a.host().equals(b.host()) && a.port() == b.port();
  }
}
