package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Pointer;
import io.clientela.review.evidence.Provenance;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * A contract whose descriptions end with marks that lead to the evidence, for documentation tools.
 */
final class MarkedContract {
  private static final Map<String, String> SIGNS =
      Map.of(
          "documented", "●",
          "observed", "◐",
          "assumed", "○",
          "confirmed", "✓",
          "rejected", "✗",
          "depends", "≈");

  private MarkedContract() {}

  static JsonNode of(JsonNode contract, Provenance provenance, Marks marks) {
    ObjectNode marked = contract.deepCopy();
    for (Claim claim : provenance.claims()) {
      if (!(Pointer.resolve(marked, claim.at()) instanceof ObjectNode part)) continue;
      if (part.has("description") || part.has("operationId")) {
        String description = part.path("description").asText();
        part.put("description", (description + "\n\n" + words(claim, marks)).strip());
      }
    }
    return marked;
  }

  private static String words(Claim claim, Marks marks) {
    Set<String> words = new LinkedHashSet<>();
    // Redoc shows the description of a response on a button, in which there may be no link.
    if (claim.at().contains("/responses/")) return text(marks.of(claim));
    words.add(link(marks.of(claim)));
    claim
        .json()
        .path("assumed")
        .fieldNames()
        .forEachRemaining(keyword -> words.add(link(marks.of(claim, keyword))));
    return String.join(" ", words);
  }

  private static String link(Mark mark) {
    return "[%s](%s)".formatted(text(mark), mark.href());
  }

  private static String text(Mark mark) {
    return SIGNS.get(mark.status()) + " " + mark.word() + " " + mark.label();
  }
}
