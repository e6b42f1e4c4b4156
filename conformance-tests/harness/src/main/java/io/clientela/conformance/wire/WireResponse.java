package io.clientela.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A response with Prism's verdict on it and on its request.
 *
 * @param contentType null if there was none
 * @param verdict Prism's header {@code sl-violations}, null if it had nothing to say
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares responses
public record WireResponse(
    int status, @Nullable String contentType, byte[] body, @Nullable String verdict) {
  private static final String CUT = "Too many violations!";

  /** Something that Prism found wrong: in the request or the response, and where. */
  public record Violation(String side, String code, String message) {}

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public Optional<JsonNode> json() {
    return body.length == 0 ? Optional.empty() : Optional.of(Json.read(text()));
  }

  /** What Prism found wrong with the request. */
  public List<Violation> requestViolations() {
    return violations("request");
  }

  /** What Prism found wrong with the response. */
  public List<Violation> responseViolations() {
    return violations("response");
  }

  private List<Violation> violations(String side) {
    List<Violation> found = new ArrayList<>();
    if (verdict == null) return found;
    if (verdict.startsWith(CUT)) return cut(side);
    for (JsonNode violation : Json.read(verdict)) {
      String first = violation.path("location").path(0).asText();
      if (!first.equals(side)) continue;
      String message = violation.path("location") + " " + violation.path("message").asText();
      found.add(new Violation(side, violation.path("code").asText(), message));
    }
    return found;
  }

  /** Of a verdict that was cut off, what is left of it is no JSON any more. */
  private List<Violation> cut(String side) {
    boolean named = verdict != null && verdict.contains("[\"" + side + "\"");
    return named ? List.of(new Violation(side, "many", CUT)) : List.of();
  }
}
