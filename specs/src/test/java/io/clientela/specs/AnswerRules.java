package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/**
 * The rules of a vendor's answer to a decision: who gave it, and that the contract follows one that
 * says no.
 */
final class AnswerRules {
  static final Set<String> STATUSES = Set.of("open", "confirmed", "rejected", "depends");
  private static final Set<String> KEYS = Set.of("on", "by", "says", "version");

  private final Report report;
  private final JsonNode bundle;
  private final JsonNode provenance;

  AnswerRules(Report report, JsonNode bundle, JsonNode provenance) {
    this.report = report;
    this.bundle = bundle;
    this.provenance = provenance;
  }

  void check(String id, JsonNode decision) {
    String status = decision.path("status").asText();
    report.check(STATUSES.contains(status), id, "a status of " + STATUSES, status);
    JsonNode answered = decision.path("answered");
    boolean open = status.equals("open");
    report.check(open == answered.isMissingNode(), id, "answered exactly if not open", status);
    if (!answered.isMissingNode()) answered(id, answered);
    boolean rejected = status.equals("rejected");
    if (rejected) followed(id, decision);
    report.check(rejected || !decision.has("followed"), id, "followed only if rejected", status);
  }

  private void answered(String id, JsonNode answered) {
    for (String key : KEYS) {
      JsonNode text = answered.path(key);
      boolean there = text.isTextual() && !text.asText().isBlank();
      report.check(there, id, "a text for " + key, text.isMissingNode() ? "none" : text);
    }
    String on = answered.path("on").asText();
    report.check(Days.isDay(on), id, "answered on a day", on);
    answered
        .fieldNames()
        .forEachRemaining(
            key -> report.check(KEYS.contains(key), id, "one of the keys " + KEYS, key));
  }

  /** Nothing may rest on what is wrong, and a later version has to be the one without it. */
  private void followed(String id, JsonNode decision) {
    report.check(!decision.has("sets"), id, "no sets of what the vendor rejected", "some");
    for (JsonNode claim : provenance.path("claims")) {
      boolean rests = claim.path("decision").asText().equals(id);
      for (JsonNode assumed : claim.path("assumed")) rests |= assumed.asText().equals(id);
      String at = claim.path("at").asText();
      report.check(!rests, at, "nothing that rests on the rejected " + id, "a claim that does");
    }
    String answered = decision.path("answered").path("version").asText();
    String followed = decision.path("followed").asText();
    String now = bundle.path("info").path("version").asText();
    boolean later = order(followed).compareTo(order(answered)) > 0;
    boolean there = order(followed).compareTo(order(now)) <= 0;
    report.check(
        later && there,
        id,
        "followed: the version after %s, up to %s, in which the contract follows"
            .formatted(answered, now),
        followed.isEmpty() ? "none" : followed);
  }

  private static String order(String version) {
    if (!version.matches("[0-9]{1,6}(\\.[0-9]{1,6}){2}")) return "";
    List<String> parts = List.of(version.split("\\."));
    return parts.stream()
        .map(part -> "%06d".formatted(Integer.parseInt(part)))
        .reduce("", String::concat);
  }
}
