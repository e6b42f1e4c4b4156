package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a claim from another source states stands in its note, word for word. */
final class ObservationRules {
  private static final Set<String> LITERALS =
      Set.of(
          "url",
          "name",
          "in",
          "default",
          "enum",
          "const",
          "format",
          "pattern",
          "minimum",
          "maximum",
          "minLength",
          "maxLength",
          "minItems",
          "maxItems",
          "required");

  /** The words of a note that tell a type. */
  private static final Map<String, String> TYPES =
      Map.of(
          "string", "text|string",
          "integer", "integer|number|[0-9]",
          "number", "number|decimal",
          "boolean", "boolean|true|false",
          "array", "array|list|items",
          "object", "object|keys|attributes|customer|client",
          "null", "null");

  private final Report report;
  private final List<Claim> claims;

  ObservationRules(Report report, JsonNode bundle, JsonNode provenance) {
    this.report = report;
    claims = Claim.of(bundle, provenance).stream().filter(Claim::isObserved).toList();
  }

  void check() {
    for (Claim claim : claims) {
      String note = claim.json().path("note").asText();
      for (String literal : literals(claim)) {
        report.check(holds(note, literal), claim.at(), literal + " in the note", note);
      }
      if (claim.assumes("type") || claim.is(Kind.SECURITY_SCHEME)) continue;
      for (String type : types(claim)) {
        boolean told = note.matches("(?s).*\\b(?:" + TYPES.get(type) + ").*");
        boolean assumed = type.equals("null") && claim.assumes("null");
        report.check(told || assumed, claim.at(), type + " told by the note", note);
      }
    }
  }

  private static List<String> literals(Claim claim) {
    List<String> literals = new ArrayList<>();
    boolean response = claim.is(Kind.RESPONSE) && !claim.at().startsWith("#/components/");
    if (response && !claim.assumes("status") && claim.name().matches("[0-9]{3}")) {
      literals.add(claim.name());
    }
    if (claim.is(Kind.HEADER)) literals.add(claim.name());
    if (claim.node() == null) {
      if (LITERALS.contains(claim.name()) || claim.name().startsWith("x-")) {
        texts(claim.states(), literals);
      }
      return literals;
    }
    claim
        .states()
        .fieldNames()
        .forEachRemaining(
            key -> {
              if (key.contains("/") && !key.equals("application/json")) literals.add(key);
            });
    for (var keyword : claim.states().properties()) {
      if (!LITERALS.contains(keyword.getKey()) || claim.assumes(keyword.getKey())) continue;
      texts(keyword.getValue(), literals);
    }
    return literals;
  }

  private static void texts(JsonNode value, List<String> literals) {
    if (value.isArray()) literals.addAll(Json.texts(value));
    if (value.isValueNode() && !value.isBoolean()) literals.add(value.asText());
  }

  private static List<String> types(Claim claim) {
    boolean keyword = claim.node() == null && claim.name().equals("type");
    JsonNode type = keyword ? claim.states() : claim.states().path("type");
    return type.isTextual() ? List.of(type.asText()) : Json.texts(type);
  }

  /** The literal is there in its own case, and is no part of a longer word or number. */
  private static boolean holds(String note, String literal) {
    String quoted = java.util.regex.Pattern.quote(literal);
    return note.matches("(?s)(?:.*[^\\p{L}0-9_-])?" + quoted + "(?:[^\\p{L}0-9_-].*)?");
  }
}
