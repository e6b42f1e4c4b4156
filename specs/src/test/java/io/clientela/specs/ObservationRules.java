package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a claim from another source states stands in its note, word for word. */
final class ObservationRules {
  private static final Set<String> STRUCTURE =
      Set.of("type", "$ref", "items", "parameters", "responses", "additionalProperties");

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
      if (claim.is(Kind.OPERATION)) called(claim, note);
      if (claim.is(Kind.SCHEMA)) required(claim, note);
      if (claim.assumes("type") || claim.is(Kind.SECURITY_SCHEME)) continue;
      for (String type : types(claim)) {
        boolean told = note.matches("(?s).*\\b(?:" + TYPES.get(type) + ").*");
        boolean assumed = type.equals("null") && claim.assumes("null");
        report.check(told || assumed, claim.at(), type + " told by the note", note);
      }
    }
  }

  private void called(Claim claim, String note) {
    String method = claim.name().toUpperCase(Locale.ROOT);
    String path = Pointer.last(Pointer.parent(claim.at()));
    boolean told = holds(note, method) && note.contains(path);
    report.check(told, claim.at(), method + " and " + path + " in the note", note);
  }

  /** What a note calls required is stated, so that it cannot be dropped in both places. */
  private void required(Claim claim, String note) {
    boolean stated = !holds(note, "required") || claim.states().has("required");
    report.check(stated, claim.at(), "states.required, as the note tells", claim.states());
  }

  private static List<String> literals(Claim claim) {
    List<String> literals = new ArrayList<>();
    boolean response = claim.is(Kind.RESPONSE) && !claim.at().startsWith("#/components/");
    if (response && !claim.assumes("status") && claim.name().matches("[0-9]{3}")) {
      literals.add(claim.name());
    }
    if (claim.is(Kind.HEADER)) literals.add(claim.name());
    if (claim.is(Kind.PARAMETER)) literals.add(claim.node().json().path("name").asText());
    if (claim.node() == null) {
      if (!STRUCTURE.contains(claim.name())) texts(claim.states(), literals);
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
      String name = keyword.getKey();
      boolean structure = STRUCTURE.contains(name) || name.contains("/");
      if (structure || claim.assumes(name)) continue;
      boolean scheme = claim.is(Kind.SECURITY_SCHEME) && name.equals("type");
      boolean wordless = keyword.getValue().isBoolean() || keyword.getValue().isEmpty();
      if (wordless && !keyword.getValue().isTextual() && !keyword.getValue().isNumber()) {
        literals.add(name);
      }
      if (!scheme) texts(keyword.getValue(), literals);
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
