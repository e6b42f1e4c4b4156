package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A statement of a contract and where it comes from.
 *
 * @param at pointer into the bundle
 * @param status documented, observed or assumed
 * @param from the source's key, {@code document} or {@code decision}
 * @param note what was seen at another source, empty if it comes from the document
 * @param json the claim as it stands in provenance.yaml
 */
public record Claim(
    String at, String status, String from, LineNumbers lines, String note, JsonNode json) {
  static Claim of(JsonNode json) {
    return new Claim(
        json.path("at").asText(),
        json.path("status").asText(),
        json.path("from").asText(),
        LineNumbers.of(json.path("lines")),
        json.path("note").asText(),
        json);
  }

  public JsonNode states() {
    return json.path("states");
  }

  public JsonNode says() {
    return json.path("says");
  }

  public JsonNode leavesOut() {
    return json.path("leaves-out");
  }

  /** The decision that the whole statement rests on. */
  public Optional<String> decision() {
    return Optional.ofNullable(json.path("decision").textValue());
  }

  /** The decision that one keyword of the statement rests on. */
  public Optional<String> decisionOf(String keyword) {
    return decision().or(() -> Optional.ofNullable(json.path("assumed").path(keyword).textValue()));
  }

  public boolean rests(String decision) {
    if (decision().filter(decision::equals).isPresent()) return true;
    return json.path("assumed").properties().stream()
        .anyMatch(entry -> entry.getValue().asText().equals(decision));
  }
}
