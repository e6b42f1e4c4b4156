package io.clientela.conformance.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.ByteString;
import okio.GzipSink;
import okio.Okio;

/** What the server of the matrix replies: good answers, errors, and bytes that fit neither. */
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
    String text = Subject.EMAIL + " is unknown";
    return status(code, "{\"error\":\"" + text + "\",\"mensagem\":\"" + text + "\"}");
  }

  static MockResponse limited(String retryAfter) {
    return error(429).addHeader("Retry-After", retryAfter).build();
  }

  static MockResponse redirect(int code, GoodAnswer answer, String location) {
    return status(code, answer.json()).addHeader("Location", location).build();
  }

  static MockResponse tooShortLength(GoodAnswer answer) {
    return withLength(answer.json(), 5);
  }

  static MockResponse tooLongLength(GoodAnswer answer) {
    return withLength(answer.json(), answer.json().length() + 100);
  }

  private static MockResponse withLength(String answer, int length) {
    return ok(answer).setHeader("Content-Length", length).onResponseEnd(HANG_UP).build();
  }

  /** The second chunk announces 64 bytes and brings no more than a line end. */
  static MockResponse truncatedChunks(GoodAnswer answer) {
    String start = answer.json().substring(0, answer.json().indexOf(':') + 1);
    return ok(Integer.toHexString(start.length()) + "\r\n" + start + "\r\n40\r\n")
        .removeHeader("Content-Length")
        .addHeader("Transfer-Encoding", "chunked")
        .onResponseEnd(HANG_UP)
        .build();
  }

  static MockResponse truncatedGzip(GoodAnswer answer) {
    ByteString zipped = zipped(answer.json().getBytes(UTF_8));
    return gzip(zipped.substring(0, zipped.size() / 2));
  }

  /** Some 30 KB that become 32 MiB. */
  static MockResponse gzipBomb() {
    return gzip(BOMB);
  }

  static MockResponse latin(GoodAnswer answer) {
    return ok("")
        .setHeader("Content-Type", "application/json; charset=ISO-8859-1")
        .body(new Buffer().write(answer.json().getBytes(ISO_8859_1)))
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
