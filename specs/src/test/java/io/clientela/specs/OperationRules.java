package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules of specs/README.md about operations and the document as a whole. */
final class OperationRules {
  private static final List<String> FORMS =
      List.of("multipart/form-data", "application/x-www-form-urlencoded");
  private static final List<String> OPERATION_KEYS =
      List.of(
          "operationId",
          "summary",
          "description",
          "tags",
          "x-",
          "parameters",
          "requestBody",
          "responses");
  private static final List<String> SCHEMA_KEYS =
      List.of("type", "description", "additionalProperties", "required", "properties", "x-");
  private static final Set<String> EXTENSIONS =
      Set.of(
          "x-wire-scalar",
          "x-enum-varnames",
          "x-enum-descriptions",
          "x-enumDescriptions",
          "x-integer-form",
          "x-secret",
          "x-retry",
          "x-paging",
          "x-require-one-of",
          "x-form-schema",
          "x-java-name",
          "x-sends",
          "x-rate-limit",
          "x-error-text",
          "x-success-property",
          "x-success-value",
          "x-refused-by",
          "x-envelope",
          "x-delivery-key",
          "x-signature",
          "x-names",
          "x-expanded",
          "x-merge");
  private static final Pattern EVIDENCE =
      Pattern.compile("provenance|README|\\b[A-Z]{4,}-[0-9]{3}\\b");
  private static final Pattern JSON = Pattern.compile("application/([\\w.-]+\\+)?json");
  private static final Set<String> SCHEMES = Set.of("bearer", "basic");
  private static final Set<String> RETRIES = Set.of("always", "unsent", "never");

  private final Report report;
  private final JsonNode bundle;

  OperationRules(Report report, JsonNode bundle) {
    this.report = report;
    this.bundle = bundle;
  }

  void check() {
    String version = bundle.path("openapi").asText();
    report.check(version.equals("3.1.1"), "#/openapi", "3.1.1", version);
    report.check(!bundle.has("jsonSchemaDialect"), "#", "no jsonSchemaDialect", "one");
    Keywords.visit(bundle, this::extensions);
    Keywords.visit(bundle, this::texts);

    Set<String> ids = new HashSet<>();
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (node.is(Kind.PARAMETER)) parameter(node.pointer(), node.json());
      if (node.is(Kind.MEDIA_TYPE)) {
        String media = Pointer.last(node.pointer());
        boolean known = FORMS.contains(media) || JSON.matcher(media).matches();
        report.check(known, node.pointer(), "JSON or one of " + FORMS, media);
      }
      if (node.is(Kind.SECURITY_SCHEME)) scheme(node.pointer(), node.json());
      if (node.is(Kind.SCHEMA)) order(node.pointer(), node.json(), SCHEMA_KEYS);
      if (!node.is(Kind.OPERATION)) continue;
      String id = node.json().path("operationId").asText();
      report.check(ids.add(id), node.pointer(), "an operationId of its own", id);
      operation(node.pointer(), id, node.json());
    }
  }

  private void scheme(String at, JsonNode scheme) {
    String type = scheme.path("type").asText();
    boolean key = type.equals("apiKey") && scheme.has("in") && scheme.has("name");
    boolean http = type.equals("http") && SCHEMES.contains(scheme.path("scheme").asText());
    report.check(key || http, at, "an apiKey with in and name, or http of " + SCHEMES, scheme);
  }

  private void extensions(String at, JsonNode json) {
    json.fieldNames()
        .forEachRemaining(
            key -> {
              boolean allowed = !key.startsWith("x-") || EXTENSIONS.contains(key);
              report.check(allowed, at, "an extension of specs/README.md", key);
            });
  }

  /** Whoever reads a description has the contract and nothing else. */
  private void texts(String at, JsonNode json) {
    for (String key : List.of("summary", "description")) {
      String text = json.path(key).asText();
      boolean complete = !EVIDENCE.matcher(text).find();
      report.check(complete, at, "the fact itself in the " + key, text);
    }
  }

  private void parameter(String at, JsonNode parameter) {
    report.check(parameter.has("description"), at, "a description", "none");
    boolean example = parameter.has("example") || parameter.path("schema").has("example");
    report.check(example, at, "an example", "none");
    boolean secret = !parameter.has("x-secret") || parameter.path("in").asText().equals("path");
    report.check(secret, at, "x-secret in a path only", parameter.path("in"));
  }

  private void operation(String at, String id, JsonNode operation) {
    report.check(id.matches("[a-z]+([A-Z][a-z]+)+"), at, "an operationId of verb and noun", id);
    String summary = operation.path("summary").asText();
    boolean sentence =
        summary.endsWith(".") && !summary.substring(0, summary.length() - 1).matches(".*[.!?] .*");
    report.check(sentence, at, "a summary of one sentence with a full stop", summary);
    tags(at, operation.path("tags"));
    order(at, operation, OPERATION_KEYS);
    answers(at, operation.path("responses"));
    JsonNode retry = operation.path("x-retry");
    boolean known = retry.isMissingNode() || RETRIES.contains(retry.asText());
    report.check(known, at, "x-retry of " + RETRIES, retry);
    form(at, operation);
  }

  private void tags(String at, JsonNode tags) {
    report.check(tags.size() == 1, at, "one tag", tags);
    List<String> declared = bundle.path("tags").findValuesAsText("name");
    for (JsonNode tag : tags) {
      report.check(declared.contains(tag.asText()), at, "a tag of " + declared, tag);
    }
  }

  private void answers(String at, JsonNode responses) {
    List<String> carriers =
        responses.properties().stream()
            .filter(e -> e.getKey().startsWith("2"))
            .filter(e -> Pointer.follow(bundle, e.getValue()).has("content"))
            .map(e -> e.getKey())
            .toList();
    boolean any = responses.properties().stream().anyMatch(e -> e.getKey().startsWith("2"));
    report.check(any, at, "a success response", "none");
    report.check(carriers.size() <= 1, at, "one success response with content", carriers);
  }

  private void form(String at, JsonNode operation) {
    JsonNode body = Pointer.follow(bundle, operation.path("requestBody"));
    Set<String> schemas =
        FORMS.stream()
            .map(type -> body.path("content").path(type).path("schema").path("$ref"))
            .filter(JsonNode::isTextual)
            .map(reference -> Pointer.last(reference.asText()))
            .collect(Collectors.toSet());
    JsonNode named = operation.path("x-form-schema");
    Set<String> name = named.isTextual() ? Set.of(named.asText()) : Set.of();
    report.check(schemas.equals(name), at, "x-form-schema " + schemas, name);
  }

  /** Keys that the list names stand in its order; {@code x-} stands for every extension. */
  private void order(String at, JsonNode json, List<String> order) {
    List<String> keys =
        json.properties().stream()
            .map(e -> e.getKey().startsWith("x-") ? "x-" : e.getKey())
            .filter(order::contains)
            .toList();
    List<String> sorted =
        keys.stream().sorted((a, b) -> order.indexOf(a) - order.indexOf(b)).toList();
    report.check(keys.equals(sorted), at, "keys in the order " + sorted, keys);
  }
}
