package io.clientela.conformance.faults;

import static io.clientela.conformance.faults.FaultCase.permanentFault;
import static io.clientela.conformance.faults.FaultCase.throttled;
import static io.clientela.conformance.faults.FaultCase.transientFault;
import static io.clientela.conformance.faults.Replies.error;
import static io.clientela.conformance.faults.Replies.limited;
import static io.clientela.conformance.faults.Replies.ok;
import static io.clientela.conformance.faults.Replies.status;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** The rows of the fault matrix. */
final class FaultCases {
  private static final SocketEffect RESET = new SocketEffect.CloseSocket();
  private static final SocketEffect STALL = SocketEffect.Stall.INSTANCE;
  private static final String RESPONSE = "response";
  private static final String REFUSED = "ErrorResponseException";
  private static final String UNREADABLE = "DecodingException UNREADABLE";
  private static final String EMPTY = "DecodingException EMPTY";

  private FaultCases() {}

  static List<FaultCase> all(String otherOrigin) {
    List<FaultCase> cases = new ArrayList<>();
    cases.addAll(connection());
    cases.addAll(encoding());
    cases.addAll(redirects(otherOrigin));
    cases.addAll(statuses());
    cases.addAll(throttling());
    cases.addAll(bodies());
    cases.addAll(json());
    cases.addAll(EchoCases.all());
    return cases;
  }

  private static List<FaultCase> connection() {
    String broken = "TransportException";
    String late = FaultCase.TIMED_OUT;
    return List.of(
        transientFault(
            "reset-before-headers", broken, a -> ok(a.json()).onResponseStart(RESET).build()),
        transientFault("reset-mid-body", broken, a -> ok(a.padded()).onResponseBody(RESET).build()),
        transientFault("stall-on-headers", late, a -> ok(a.json()).onResponseStart(STALL).build()),
        transientFault("stall-on-body", late, a -> ok(a.padded()).onResponseBody(STALL).build()),
        transientFault(
            "drip-body", late, a -> ok(a.padded()).throttleBody(1, 40, MILLISECONDS).build()),
        transientFault("broken-status-line", broken, a -> ok(a.json()).status("canary").build()),
        transientFault("content-length-too-long", broken, Replies::tooLongLength),
        permanentFault("content-length-too-short", UNREADABLE, Replies::tooShortLength),
        transientFault("content-length-negative", broken, a -> Replies.withLength(a, "-5")),
        transientFault("content-length-no-number", broken, a -> Replies.withLength(a, "many")),
        transientFault("content-length-twice", broken, Replies::twoLengths),
        transientFault("transfer-encoding-unknown", broken, Replies::unknownCoding),
        transientFault("truncated-chunked", broken, Replies::truncatedChunks));
  }

  private static List<FaultCase> encoding() {
    return List.of(
        transientFault("truncated-gzip", "TransportException", Replies::truncatedGzip),
        permanentFault("empty-gzip", EMPTY, a -> Replies.gzip("")),
        permanentFault("gzip-of-two-members", RESPONSE, Replies::twoMembers),
        transientFault("gzip-with-trailing-data", "TransportException", Replies::trailedGzip),
        transientFault("gzip-that-is-none", "TransportException", Replies::noGzip),
        permanentFault("gzip-bomb", "DecodingException TOO_LARGE", a -> Replies.gzipBomb()),
        permanentFault("bom", RESPONSE, a -> ok("\ufeff" + a.json()).build()),
        permanentFault("iso-8859-1", RESPONSE, Replies::latin));
  }

  private static List<FaultCase> redirects(String otherOrigin) {
    List<FaultCase> cases = new ArrayList<>();
    for (int code : new int[] {301, 302, 303, 307, 308}) {
      cases.add(
          permanentFault(
              code + "-same-origin", REFUSED, a -> Replies.redirect(code, a, "/elsewhere")));
      cases.add(
          permanentFault(
              code + "-other-origin", REFUSED, a -> Replies.redirect(code, a, otherOrigin)));
    }
    return cases;
  }

  private static List<FaultCase> statuses() {
    List<FaultCase> cases = new ArrayList<>();
    for (int code :
        new int[] {304, 400, 402, 404, 407, 409, 410, 413, 421, 422, 426, 451, 501, 505, 511}) {
      cases.add(permanentFault(code + "", REFUSED, a -> error(code).build()));
    }
    for (int code : new int[] {401, 403}) {
      cases.add(permanentFault(code + "", "UnauthorisedException", a -> error(code).build()));
    }
    for (int code : new int[] {408, 500, 502, 503, 504}) {
      cases.add(transientFault(code + "", REFUSED, a -> error(code).build()));
    }
    cases.add(
        transientFault(
            "503-retry-after-0", REFUSED, a -> error(503).addHeader("Retry-After", "0").build()));
    return cases;
  }

  private static List<FaultCase> throttling() {
    return List.of(
        throttled("429", a -> error(429).build()),
        throttled("429-retry-after-0", a -> limited("0")),
        throttled("429-retry-after-1", a -> limited("1")),
        throttled("429-retry-after-list", a -> limited("1, 3")),
        throttled("429-retry-after-date", a -> limited("Sun, 22 Nov 2026 10:00:20 GMT")),
        throttled("429-retry-after-past-date", a -> limited("Sun, 06 Nov 1994 08:49:37 GMT")),
        throttled("429-retry-after-date-of-another-clock", a -> Replies.limitedByOwnClock()),
        throttled("429-retry-after-garbage", a -> limited("soon; -1")),
        permanentFault("429-retry-after-86400", "RateLimitedException", a -> limited("86400")));
  }

  private static List<FaultCase> bodies() {
    return List.of(
        permanentFault("204", EMPTY, a -> new MockResponse.Builder().code(204).build()),
        permanentFault("204-with-body", EMPTY, a -> status(204, a.json()).build()),
        permanentFault("205-with-body", EMPTY, a -> status(205, a.json()).build()),
        permanentFault("205", EMPTY, a -> status(205, "").build()),
        permanentFault("early-hints", RESPONSE, Replies::afterEarlyHints),
        permanentFault("empty-200", EMPTY, a -> ok("").build()),
        permanentFault("blank-200", EMPTY, a -> ok(" \r\n").build()),
        permanentFault("html-200", "DecodingException HTML", a -> ok("<html>" + a.json()).build()),
        permanentFault("array-for-object", UNREADABLE, a -> ok("[]").build()),
        permanentFault("null-for-object", UNREADABLE, a -> ok("null").build()),
        permanentFault("trailing-data", UNREADABLE, a -> ok(a.json() + "canary").build()));
  }

  private static List<FaultCase> json() {
    String depth = "[".repeat(5000) + "]".repeat(5000);
    return List.of(
        permanentFault("duplicate-keys", RESPONSE, a -> ok(a.withDuplicateKey()).build()),
        permanentFault(
            "depth-5000", UNREADABLE, a -> ok(a.with(a.number() + ",\"x\":" + depth)).build()),
        permanentFault("number-overflow", UNREADABLE, a -> ok(a.with("9".repeat(20))).build()),
        permanentFault("fraction", UNREADABLE, a -> ok(a.with("7.5")).build()),
        permanentFault("nan", UNREADABLE, a -> ok(a.with("NaN")).build()),
        permanentFault("text-for-number", UNREADABLE, a -> ok(a.with("\"canary\"")).build()));
  }
}
