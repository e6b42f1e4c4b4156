package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;

/** The meanings of codes stand wherever a documentation tool shows the code. */
final class CodeTextRules {
  private final Report report;
  private final JsonNode bundle;

  CodeTextRules(Report report, JsonNode bundle) {
    this.report = report;
    this.bundle = bundle;
  }

  void check() {
    for (ContractNode node : ContractNodes.of(bundle)) {
      JsonNode json = node.json();
      if (node.is(Kind.SCHEMA)) byCode(node.pointer(), json);
      if (node.is(Kind.SCHEMA) || node.is(Kind.PROPERTY)) described(node.pointer(), json, json);
      if (node.is(Kind.PARAMETER)) described(node.pointer(), json, json.path("schema"));
    }
  }

  private void byCode(String at, JsonNode schema) {
    JsonNode meanings = schema.path("x-enum-descriptions");
    for (int i = 0; i < meanings.size(); i++) {
      String code = schema.path("enum").path(i).asText();
      JsonNode told = schema.path("x-enumDescriptions").path(code);
      report.check(told.equals(meanings.get(i)), at, "x-enumDescriptions of " + code, told);
    }
  }

  /** A description beside a reference hides that of what is referred to. */
  private void described(String at, JsonNode owner, JsonNode schema) {
    JsonNode codes = Pointer.follow(bundle, schema);
    JsonNode meanings = codes.path("x-enum-descriptions");
    String text = owner.path("description").asText();
    for (int i = 0; i < meanings.size() && owner.has("description"); i++) {
      String meaning =
          "`%s`: %s".formatted(codes.path("enum").path(i).asText(), meanings.get(i).asText());
      report.check(text.contains(meaning), at, "a description with " + meaning, text);
    }
  }
}
