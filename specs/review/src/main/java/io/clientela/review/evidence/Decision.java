package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What was decided where a document is silent or contradicts itself.
 *
 * @param about pointers into the bundle
 * @param harm privacy, money, data or form
 * @param status open, confirmed, rejected or depends
 * @param unpinned why no test holds it, empty if one does
 */
public record Decision(
    String id,
    List<String> about,
    String kind,
    String finding,
    List<Sight> seen,
    String decision,
    String question,
    String harm,
    String status,
    Answered answered,
    List<String> pinnedBy,
    String unpinned) {
  /** The vendor's answer; texts are empty if there is none. */
  public record Answered(String on, String by, String says) {
    public boolean isThere() {
      return !on.isEmpty();
    }
  }

  /**
   * One place where the finding shows.
   *
   * @param from the key of another source, empty if it is the document
   * @param text what stands there, or what was seen there in our words
   */
  public record Sight(String from, LineNumbers lines, String text) {}

  static Decision of(JsonNode json) {
    JsonNode answered = json.path("answered");
    return new Decision(
        json.path("id").asText(),
        texts(json.path("about")),
        json.path("kind").asText(),
        json.path("finding").asText(),
        sights(json.path("seen")),
        json.path("decision").asText(),
        json.path("question").asText(),
        json.path("harm").asText(),
        json.path("status").asText(),
        new Answered(
            answered.path("on").asText(),
            answered.path("by").asText(),
            answered.path("says").asText()),
        texts(json.path("pinned-by")),
        json.path("unpinned").asText());
  }

  public boolean isOpen() {
    return status.equals("open");
  }

  private static List<Sight> sights(JsonNode seen) {
    List<Sight> sights = new ArrayList<>();
    for (JsonNode sight : seen) {
      String from = sight.path("from").asText();
      String text = sight.path(from.isEmpty() ? "shows" : "note").asText();
      sights.add(new Sight(from, LineNumbers.of(sight.path("lines")), text));
    }
    return List.copyOf(sights);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }
}
