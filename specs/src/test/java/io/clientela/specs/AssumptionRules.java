package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What rests on a decision is what the decision sets: the pointer is among those that it is about,
 * and the value among those of its {@code sets}.
 */
final class AssumptionRules {
  /** Structure of the contract, which has claims of its own. */
  private static final Set<String> STRUCTURE =
      Set.of("parameters", "responses", "items", "$ref", "application/json", "multipart/form-data");

  private final Report report;
  private final List<Claim> claims;
  private final Map<String, JsonNode> decisions = new HashMap<>();
  private final Map<String, Set<String>> used = new HashMap<>();

  AssumptionRules(Report report, JsonNode bundle, JsonNode provenance) {
    this.report = report;
    claims = Claim.of(bundle, provenance);
    provenance.path("decisions").forEach(d -> decisions.put(d.path("id").asText(), d));
  }

  void check() {
    for (Claim claim : claims) {
      claim.assumed().forEach((keyword, id) -> assumed(claim, keyword, id));
      if (claim.isDecided()) decided(claim, claim.json().path("decision").asText());
    }
    decisions.forEach(this::unused);
  }

  private void assumed(Claim claim, String keyword, String id) {
    JsonNode value = value(claim, keyword);
    boolean there = !value.isMissingNode();
    report.check(there, claim.at(), "states." + keyword + ", which is assumed", "nothing");
    if (there) set(claim, keyword, value, id);
    about(claim, keyword, id);
  }

  /** The value that is assumed: of a keyword, or of what is no keyword of its own. */
  private static JsonNode value(Claim claim, String keyword) {
    return switch (keyword) {
      case "null" -> isNullable(claim) ? Json.of(true) : MissingNode.getInstance();
      case "status" -> Json.of(claim.name());
      default -> claim.stated(keyword);
    };
  }

  private static boolean isNullable(Claim claim) {
    return Json.texts(claim.states().path("type")).contains("null") || claim.states().has("$ref");
  }

  private void decided(Claim claim, String id) {
    about(claim, "", id);
    if (claim.is(Kind.RESPONSE) && claim.at().contains("/responses/")) {
      if (!claim.at().startsWith("#/components/")) set(claim, "status", Json.of(claim.name()), id);
    }
    if (claim.node() == null) {
      set(claim, Pointer.last(claim.at()), claim.states(), id);
      return;
    }
    for (var keyword : claim.states().properties()) {
      boolean graded = claim.assumes(keyword.getKey()) || STRUCTURE.contains(keyword.getKey());
      if (!graded) set(claim, keyword.getKey(), keyword.getValue(), id);
    }
  }

  private void set(Claim claim, String keyword, JsonNode value, String id) {
    String text = text(value);
    used.computeIfAbsent(id, key -> new TreeSet<>()).add(keyword + " " + text);
    JsonNode sets = decisions.getOrDefault(id, Json.of(true)).path("sets").path(keyword);
    boolean found = sets.valueStream().anyMatch(each -> text(each).equals(text));
    report.check(found, claim.at(), keyword + " of " + sets + ", which " + id + " sets", value);
  }

  private void about(Claim claim, String keyword, String id) {
    JsonNode about = decisions.getOrDefault(id, Json.of(true)).path("about");
    boolean named =
        Json.texts(about).stream()
            .anyMatch(
                at ->
                    claim.at().equals(at)
                        || claim.at().startsWith(at + "/")
                        || isKeyword(at, claim.at(), keyword));
    report.check(named, claim.at(), "its pointer among those that " + id + " is about", about);
  }

  /** Whether a decision is about no more than the keyword, or a part of its value. */
  private static boolean isKeyword(String at, String owner, String keyword) {
    String local = at.replaceFirst("^" + java.util.regex.Pattern.quote(owner) + "/(schema/)?", "");
    return !local.equals(at) && !keyword.isEmpty() && local.startsWith(keyword);
  }

  /** A decision sets nothing that is not in the contract. */
  private void unused(String id, JsonNode decision) {
    for (var keyword : decision.path("sets").properties()) {
      for (JsonNode value : keyword.getValue()) {
        boolean there =
            used.getOrDefault(id, Set.of()).contains(keyword.getKey() + " " + text(value));
        report.check(there, id, keyword.getKey() + " " + value + " in a claim", "none");
      }
    }
  }

  private static String text(JsonNode value) {
    return value.isNumber()
        ? value.decimalValue().stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
