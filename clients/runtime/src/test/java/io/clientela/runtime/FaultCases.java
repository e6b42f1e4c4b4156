package io.clientela.runtime;

import static io.clientela.runtime.FaultCase.lasting;
import static io.clientela.runtime.FaultCase.passing;
import static io.clientela.runtime.FaultCase.throttled;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.BufferedSink;
import okio.GzipSink;
import okio.Okio;

/** The rows of the fault matrix. */
final class FaultCases {
  private static final SocketEffect RESET = new SocketEffect.CloseSocket();
  private static final SocketEffect STALL = SocketEffect.Stall.INSTANCE;
  private static final SocketEffect HANG_UP = SocketEffect.ShutdownConnection.INSTANCE;
  private static final int BOMB_BYTES = 32 * 1024 * 1024;

  private FaultCases() {}

  static List<FaultCase> all(String otherOrigin) {
    List<FaultCase> cases = new ArrayList<>();
    cases.addAll(connection());
    cases.addAll(redirects(otherOrigin));
    cases.addAll(statuses());
    cases.addAll(throttling());
    cases.addAll(bodies());
    cases.addAll(json());
    return cases;
  }

  private static List<FaultCase> connection() {
    String broken = "TransportException";
    String late = "TimedOutException";
    return List.of(
        passing("reset-before-headers", broken, a -> ok(a).onResponseStart(RESET).build()),
        passing("reset-mid-body", broken, a -> ok(longer(a)).onResponseBody(RESET).build()),
        passing("stall-on-headers", late, a -> ok(a).onResponseStart(STALL).build()),
        passing("stall-on-body", late, a -> ok(longer(a)).onResponseBody(STALL).build()),
        passing("drip-body", late, a -> ok(longer(a)).throttleBody(1, 40, MILLISECONDS).build()),
        passing("content-length-too-long", broken, FaultCases::tooLong),
        lasting("content-length-too-short", unreadable(), a -> withLength(a, 5).build()),
        passing("truncated-chunked", broken, FaultCases::truncatedChunks),
        passing("truncated-gzip", broken, FaultCases::truncatedGzip),
        passing("broken-status-line", broken, a -> ok(a).status("canary").build()),
        lasting("gzip-bomb", undecodable("TOO_LARGE"), a -> gzipBomb()));
  }

  private static List<FaultCase> redirects(String otherOrigin) {
    List<FaultCase> cases = new ArrayList<>();
    for (int code : new int[] {301, 302, 303, 307, 308}) {
      for (String origin : new String[] {"/elsewhere", otherOrigin}) {
        String name = code + (origin.startsWith("/") ? "-same-origin" : "-other-origin");
        cases.add(
            lasting(
                name,
                "RefusedException",
                a -> status(code, a).addHeader("Location", origin).build()));
      }
    }
    return cases;
  }

  private static List<FaultCase> statuses() {
    List<FaultCase> cases = new ArrayList<>();
    for (int code : new int[] {400, 402, 404, 409, 422, 501}) {
      cases.add(lasting(code + "", "RefusedException", a -> status(code, error()).build()));
    }
    for (int code : new int[] {401, 403}) {
      cases.add(lasting(code + "", "UnauthorisedException", a -> status(code, error()).build()));
    }
    for (int code : new int[] {408, 500, 502, 503, 504}) {
      cases.add(passing(code + "", "RefusedException", a -> status(code, error()).build()));
    }
    cases.add(
        passing(
            "503-retry-after-0",
            "RefusedException",
            a -> status(503, error()).addHeader("Retry-After", "0").build()));
    return cases;
  }

  private static List<FaultCase> throttling() {
    return List.of(
        throttled("429", a -> status(429, error()).build()),
        throttled("429-retry-after-0", a -> limited("0")),
        throttled("429-retry-after-1", a -> limited("1")),
        throttled("429-retry-after-list", a -> limited("1, 3")),
        throttled("429-retry-after-date", a -> limited("Sun, 22 Nov 2026 10:00:20 GMT")),
        throttled("429-retry-after-past-date", a -> limited("Sun, 06 Nov 1994 08:49:37 GMT")),
        throttled("429-retry-after-garbage", a -> limited("soon; -1")),
        lasting("429-retry-after-86400", "RateLimitedException", a -> limited("86400")));
  }

  private static List<FaultCase> bodies() {
    String bom = "\ufeff";
    return List.of(
        lasting("204", undecodable("EMPTY"), a -> new MockResponse.Builder().code(204).build()),
        lasting("empty-200", undecodable("EMPTY"), a -> ok("").build()),
        lasting("blank-200", undecodable("EMPTY"), a -> ok(" \r\n").build()),
        lasting("html-200", undecodable("HTML"), a -> ok("<html>" + a + "</html>").build()),
        lasting("bom", "answer", a -> ok(bom + a).build()),
        lasting("iso-8859-1", "answer", FaultCases::latin));
  }

  private static List<FaultCase> json() {
    String depth = "[".repeat(5000) + "]".repeat(5000);
    return List.of(
        lasting("array-for-object", unreadable(), a -> ok("[]").build()),
        lasting("null-for-object", unreadable(), a -> ok("null").build()),
        lasting("duplicate-keys", "answer", a -> ok(a.replace("{", "{\"id\":1,")).build()),
        lasting("depth-5000", unreadable(), a -> ok(a.replace("7", "7,\"x\":" + depth)).build()),
        lasting("number-overflow", unreadable(), a -> ok(a.replace("7", "9".repeat(20))).build()),
        lasting("fraction", unreadable(), a -> ok(a.replace("7", "7.5")).build()),
        lasting("nan", unreadable(), a -> ok(a.replace("7", "NaN")).build()),
        lasting("text-for-number", unreadable(), a -> ok(a.replace("7", "\"canary\"")).build()),
        lasting("trailing-data", unreadable(), a -> ok(a + "canary").build()));
  }

  private static String unreadable() {
    return undecodable("UNREADABLE");
  }

  private static String undecodable(String reason) {
    return "UndecodableException " + reason;
  }

  private static String error() {
    return "{\"error\":\"canary.person@example.com is unknown\"}";
  }

  private static MockResponse.Builder ok(String body) {
    return status(200, body);
  }

  private static MockResponse.Builder status(int code, String body) {
    return new MockResponse.Builder()
        .code(code)
        .addHeader("Content-Type", "application/json")
        .body(body);
  }

  private static MockResponse limited(String retryAfter) {
    return status(429, error()).addHeader("Retry-After", retryAfter).build();
  }

  /** The same answer, too long for one packet. */
  private static String longer(String answer) {
    return answer.replace("{", "{\"padding\":\"" + "x".repeat(4096) + "\",");
  }

  private static MockResponse.Builder withLength(String answer, int length) {
    return ok(answer).setHeader("Content-Length", length).onResponseEnd(HANG_UP);
  }

  private static MockResponse tooLong(String answer) {
    return withLength(answer, answer.length() + 100).build();
  }

  /** The second chunk announces 64 bytes and brings none. */
  private static MockResponse truncatedChunks(String answer) {
    return ok("8\r\n" + answer.substring(0, 8) + "\r\n40\r\n")
        .removeHeader("Content-Length")
        .addHeader("Transfer-Encoding", "chunked")
        .onResponseEnd(HANG_UP)
        .build();
  }

  private static MockResponse truncatedGzip(String answer) throws IOException {
    Buffer zipped = zipped(answer.getBytes(UTF_8));
    Buffer half = new Buffer();
    half.write(zipped, zipped.size() / 2);
    return ok("").addHeader("Content-Encoding", "gzip").body(half).build();
  }

  private static MockResponse gzipBomb() throws IOException {
    byte[] zeros = new byte[BOMB_BYTES];
    Arrays.fill(zeros, (byte) '0');
    byte[] start = "{\"x\":\"".getBytes(ISO_8859_1);
    System.arraycopy(start, 0, zeros, 0, start.length);
    return ok("").addHeader("Content-Encoding", "gzip").body(zipped(zeros)).build();
  }

  private static MockResponse latin(String answer) {
    return ok("")
        .setHeader("Content-Type", "application/json; charset=ISO-8859-1")
        .body(new Buffer().write(answer.getBytes(ISO_8859_1)))
        .build();
  }

  private static Buffer zipped(byte[] bytes) throws IOException {
    Buffer zipped = new Buffer();
    try (BufferedSink sink = Okio.buffer(new GzipSink(zipped))) {
      sink.write(bytes);
    }
    return zipped;
  }
}
