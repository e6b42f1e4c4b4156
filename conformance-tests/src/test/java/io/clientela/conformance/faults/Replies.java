package io.clientela.conformance.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** What the server of the matrix replies: good responses, errors, and bytes that fit neither. */
final class Replies {
  private static final SocketEffect HANG_UP = SocketEffect.ShutdownConnection.INSTANCE;
  private static final int BOMB_BYTES = 32 * 1024 * 1024;
  private static final ByteString BOMB = bomb();

  private Replies() {}

  static MockResponse.Builder ok(String body) {
    return status(200, body);
  }

  static MockResponse.Builder status(int code, String body) {
    return new MockResponse.Builder()
        .code(code)
        .addHeader("Content-Type", "application/json")
        .body(body);
  }

  /** An error that repeats personal data, as vendors do. */
  static MockResponse.Builder error(int code) {
    String text = FaultTarget.EMAIL + " is unknown";
    return status(code, "{\"error\":\"" + text + "\",\"mensagem\":\"" + text + "\"}");
  }

  static MockResponse limited(String retryAfter) {
    return error(429).addHeader("Retry-After", retryAfter).build();
  }

  static MockResponse redirect(int code, GoodResponse response, String location) {
    return status(code, response.json()).addHeader("Location", location).build();
  }

  static MockResponse tooShortLength(GoodResponse response) {
    return withLength(response.json(), 5);
  }

  static MockResponse tooLongLength(GoodResponse response) {
    return withLength(response.json(), response.json().length() + 100);
  }

  private static MockResponse withLength(String response, int length) {
    return ok(response).setHeader("Content-Length", length).onResponseEnd(HANG_UP).build();
  }

  static MockResponse withLength(GoodResponse response, String length) {
    return ok(response.json()).setHeader("Content-Length", length).onResponseEnd(HANG_UP).build();
  }

  static MockResponse twoLengths(GoodResponse response) {
    return ok(response.json()).addHeader("Content-Length", "5").onResponseEnd(HANG_UP).build();
  }

  static MockResponse unknownCoding(GoodResponse response) {
    return ok(response.json())
        .addHeader("Transfer-Encoding", "gzip, chunked")
        .onResponseEnd(HANG_UP)
        .build();
  }

  /** What a server without a turn says first repeats what was sent, too. */
  static MockResponse afterEarlyHints(GoodResponse response) {
    MockResponse hints =
        new MockResponse.Builder()
            .code(103)
            .addHeader("Link", "<" + FaultTarget.TOKEN + ">")
            .build();
    return ok(response.json()).addInformationalResponse(hints).build();
  }

  static MockResponse withTrailer(GoodResponse response, Headers trailers) {
    return ok("").chunkedBody(response.json(), 7).trailers(trailers).build();
  }

  /** Ten minutes by this client's clock, 20 seconds by the vendor's. */
  static MockResponse limitedByOwnClock() {
    return error(429)
        .addHeader("Date", "Sun, 22 Nov 2026 10:10:00 GMT")
        .addHeader("Retry-After", "Sun, 22 Nov 2026 10:10:20 GMT")
        .build();
  }

  /** A good response, and more behind it that looks like the next. */
  static MockResponse withUnaskedBytes(GoodResponse response) {
    String foreign = response.with("666");
    String more = "HTTP/1.1 200 OK\r\nContent-Length: " + length(foreign) + "\r\n\r\n" + foreign;
    return ok(response.json() + more).setHeader("Content-Length", length(response.json())).build();
  }

  private static int length(String text) {
    return text.getBytes(UTF_8).length;
  }

  /** The second chunk announces 64 bytes and brings no more than a line end. */
  static MockResponse truncatedChunks(GoodResponse response) {
    String start = response.json().substring(0, response.json().indexOf(':') + 1);
    return ok(Integer.toHexString(start.length()) + "\r\n" + start + "\r\n40\r\n")
        .removeHeader("Content-Length")
        .addHeader("Transfer-Encoding", "chunked")
        .onResponseEnd(HANG_UP)
        .build();
  }

  static MockResponse truncatedGzip(GoodResponse response) {
    ByteString zipped = zipped(response.json().getBytes(UTF_8));
    return gzip(zipped.substring(0, zipped.size() / 2));
  }

  static MockResponse gzip(String text) {
    return gzip(text.isEmpty() ? ByteString.EMPTY : zipped(text.getBytes(UTF_8)));
  }

  static MockResponse twoMembers(GoodResponse response) {
    int half = response.json().length() / 2;
    return gzip(
        concatenated(
            zipped(response.json().substring(0, half).getBytes(UTF_8)),
            zipped(response.json().substring(half).getBytes(UTF_8))));
  }

  static MockResponse trailedGzip(GoodResponse response) {
    return gzip(
        concatenated(zipped(response.json().getBytes(UTF_8)), ByteString.encodeUtf8("canary")));
  }

  static MockResponse noGzip(GoodResponse response) {
    return gzip(ByteString.encodeUtf8(response.json()));
  }

  private static ByteString concatenated(ByteString first, ByteString second) {
    return new Buffer().write(first).write(second).readByteString();
  }

  /** Some 30 KB that become 32 MiB. */
  static MockResponse gzipBomb() {
    return gzip(BOMB);
  }

  static MockResponse latin(GoodResponse response) {
    return ok("")
        .setHeader("Content-Type", "application/json; charset=ISO-8859-1")
        .body(new Buffer().write(response.json().getBytes(ISO_8859_1)))
        .build();
  }

  private static MockResponse gzip(ByteString zipped) {
    return ok("").addHeader("Content-Encoding", "gzip").body(new Buffer().write(zipped)).build();
  }

  private static ByteString bomb() {
    byte[] text = new byte[BOMB_BYTES];
    Arrays.fill(text, (byte) '0');
    byte[] start = "{\"x\":\"".getBytes(UTF_8);
    System.arraycopy(start, 0, text, 0, start.length);
    return zipped(text);
  }

  private static ByteString zipped(byte[] bytes) {
    Buffer zipped = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
      sink.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory cannot fail", e);
    }
    return zipped.readByteString();
  }
}
