package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.review.evidence.Claim;
import io.clientela.review.evidence.Pointer;
import io.clientela.review.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in words what a claim states, keyword by keyword. */
final class Facts {
  /** Keywords whose message takes the value. */
  private static final Map<String, String> WITH_VALUE =
      Map.ofEntries(
          Map.entry("default", "statement.default"),
          Map.entry("exclusiveMaximum", "statement.exclusive-maximum"),
          Map.entry("exclusiveMinimum", "statement.exclusive-minimum"),
          Map.entry("fallback", "statement.fallback"),
          Map.entry("format", "statement.format"),
          Map.entry("maxItems", "statement.max-items"),
          Map.entry("maxLength", "statement.max-length"),
          Map.entry("maximum", "statement.maximum"),
          Map.entry("maxlength", "statement.max-length"),
          Map.entry("minItems", "statement.min-items"),
          Map.entry("minLength", "statement.min-length"),
          Map.entry("minimum", "statement.minimum"),
          Map.entry("pattern", "statement.pattern"),
          Map.entry("values", "statement.values"));

  private static final Set<String> CONDITIONS = Set.of("if", "then", "else", "dependentSchemas");

  private final Messages messages;
  private final Marks marks;

  Facts(Messages messages, Marks marks) {
    this.messages = messages;
    this.marks = marks;
  }

  /** What the claim about a part states. */
  List<Fact> of(Claim claim) {
    List<Fact> facts = new ArrayList<>();
    if (claim.states().isObject()) {
      claim
          .states()
          .properties()
          .forEach(e -> add(facts, claim, e.getKey(), e.getKey(), e.getValue()));
    }
    claim.says().properties().forEach(e -> facts.add(said(claim, e.getKey(), e.getValue())));
    if (claim.json().path("assumed").has("status")) {
      String status = Pointer.last(claim.at());
      facts.add(fact(claim, "status", "status", TextNode.valueOf(status)));
    }
    claim
        .leavesOut()
        .properties()
        .forEach(
            e ->
                facts.add(
                    new Fact(
                        "",
                        messages.text("statement.leaves-out", e.getKey()),
                        marks.ofDecision(e.getValue().asText()))));
    return facts;
  }

  /** What a claim about a single keyword states. */
  Fact ofKeyword(Claim claim) {
    String keyword = Pointer.last(claim.at());
    boolean bare = claim.states().isObject() || claim.states().isMissingNode();
    String text = bare ? keyword : text(keyword, claim.states());
    return new Fact(claim.at().substring(1), text, marks.of(claim));
  }

  private void add(List<Fact> facts, Claim claim, String path, String keyword, JsonNode value) {
    if (keyword.equals("type") && value.isArray()) {
      types(facts, claim, path, value);
      return;
    }
    if (keyword.equals("items") || (keyword.equals("additionalProperties") && value.isObject())) {
      value
          .properties()
          .forEach(e -> add(facts, claim, path + "/" + e.getKey(), e.getKey(), e.getValue()));
      return;
    }
    facts.add(fact(claim, path, keyword, value));
  }

  /** Null among the types is a statement of its own. */
  private void types(List<Fact> facts, Claim claim, String path, JsonNode types) {
    String named =
        StreamSupport.stream(types.spliterator(), false)
            .map(JsonNode::asText)
            .filter(type -> !type.equals("null"))
            .collect(Collectors.joining(" | "));
    facts.add(new Fact("", named, marks.of(claim, path)));
    for (JsonNode type : types) {
      if (!type.asText().equals("null")) continue;
      String key = claim.decisionOf("null").isPresent() ? "null" : path;
      facts.add(new Fact("", messages.text("statement.nullable"), marks.of(claim, key)));
    }
  }

  private Fact fact(Claim claim, String path, String keyword, JsonNode value) {
    return new Fact("", text(keyword, value), marks.of(claim, path));
  }

  private Fact said(Claim claim, String keyword, JsonNode value) {
    String text =
        keyword.equals("null")
            ? messages.text("statement.nullable")
            : keyword.equals("required")
                ? messages.text("statement.required")
                : text(keyword, value);
    return new Fact("", text, marks.of(claim));
  }

  private String paging(JsonNode value) {
    String item = value.path("item").asText();
    if (value.path("by").asText().equals("page")) {
      return messages.text("operation.paging.by-page", value.path("page").asText("page"), item);
    }
    String limit = value.path("limit").asText("limit");
    String offset = value.path("offset").asText("offset");
    return messages.text("operation.paging.by", limit, offset, item);
  }

  private String text(String keyword, JsonNode value) {
    if (keyword.equals("minLength") && value.asInt() == 1) {
      return messages.text("statement.not-empty");
    }
    if (WITH_VALUE.containsKey(keyword)) {
      return messages.text(WITH_VALUE.get(keyword), plain(value));
    }
    return switch (keyword) {
      case "type", "$ref", "url", "name" -> plain(value);
      case "parameters", "responses" ->
          messages.text("statement.other", messages.text("operation." + keyword), plain(value));
      case "x-paging" -> messages.text("operation.paging") + ": " + paging(value);
      case "enum" -> messages.text("statement.values", plain(value));
      case "x-secret" -> messages.text("statement.secret");
      case "uniqueItems" -> messages.text("statement.unique");
      case "required" -> required(value);
      case "additionalProperties" ->
          value.asText().equals("false")
              ? messages.text("statement.closed")
              : other(keyword, value);
      case "in" -> messages.text("operation.where." + value.asText());
      case "x-retry" ->
          messages.text("operation.retry")
              + ": "
              + messages.text("operation.retry." + value.asText());
      case "x-require-one-of" -> messages.text("operation.one-of", plain(value));
      default ->
          CONDITIONS.contains(keyword)
              ? messages.text("statement.condition") + " " + keyword + ": " + value
              : other(keyword, value);
    };
  }

  private String required(JsonNode value) {
    String word = messages.text("statement.required");
    return value.isArray() ? word + ": " + plain(value) : word;
  }

  private String other(String keyword, JsonNode value) {
    return messages.text("statement.other", keyword, plain(value));
  }

  /** A value as a person writes it; lists without brackets. */
  static String plain(JsonNode value) {
    if (value.isTextual()) return value.asText().isEmpty() ? "\"\"" : value.asText();
    if (!value.isArray()) return value.toString();
    return StreamSupport.stream(value.spliterator(), false)
        .map(Facts::plain)
        .collect(Collectors.joining(", "));
  }
}
