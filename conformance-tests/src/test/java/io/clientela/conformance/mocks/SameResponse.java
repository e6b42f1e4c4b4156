package io.clientela.conformance.mocks;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.wire.WireResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** Whether another mock answers as Prism does. */
final class SameResponse {
  private static final String PROBLEM = "application/problem+json";
  private static final Comparator<JsonNode> VALUES =
      (left, right) -> {
        if (!left.isNumber() || !right.isNumber()) return left.equals(right) ? 0 : 1;
        return left.decimalValue().compareTo(right.decimalValue());
      };

  private SameResponse() {}

  /**
   * What is not the same; empty if nothing is. The contract's responses have the same body, as
   * JSON, and the verdict on the request beside it; of those that Prism makes up only status and
   * media type count.
   */
  static String difference(WireResponse prism, WireResponse other) {
    boolean same =
        prism.status() == other.status()
            && type(prism).equals(type(other))
            && prism.requestViolations().isEmpty() == other.requestViolations().isEmpty()
            && sameBody(prism, other);
    return same ? "" : "expected " + shown(prism) + ", found " + shown(other);
  }

  /** Without parameters; Prism names a type even where there is no body. */
  private static String type(WireResponse response) {
    String type = response.contentType();
    return response.body().length == 0 || type == null ? "" : type.replaceFirst("\\s*;.*", "");
  }

  private static boolean sameBody(WireResponse prism, WireResponse other) {
    boolean madeUp = type(prism).equals(PROBLEM) || prism.text().contains("\"invalid_json\"");
    if (madeUp || prism.body().length == 0) return true;
    return prism.json().orElseThrow().equals(VALUES, other.json().orElseThrow());
  }

  private static String shown(WireResponse response) {
    byte[] body = response.body();
    String start = new String(body, 0, Math.min(body.length, 100), StandardCharsets.UTF_8);
    return response.status() + " " + type(response) + " " + response.verdict() + " " + start;
  }
}
