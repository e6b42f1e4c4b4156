package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.clientela.specs.ContractNode.Kind;

/** The rules of specs/README.md about the extensions that say how a response is judged. */
final class ExtensionRules {
  private final Report report;
  private final JsonNode bundle;

  ExtensionRules(Report report, JsonNode bundle) {
    this.report = report;
    this.bundle = bundle;
  }

  void check() {
    for (JsonNode name : bundle.path("x-error-text")) {
      report.check(name.isTextual(), "#/x-error-text", "names of properties", name);
    }
    successProperty();
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (node.is(Kind.SCHEMA)) schema(node.pointer(), node.json());
      if (node.is(Kind.OPERATION)) operation(node.pointer(), node.json());
      if (node.is(Kind.PARAMETER)) names(node.pointer(), node.json());
    }
  }

  private void successProperty() {
    JsonNode name = bundle.path("x-success-property");
    if (name.isMissingNode()) return;
    boolean required =
        bundle.path("components").path("schemas").valueStream().anyMatch(it -> requires(it, name));
    report.check(required, "#/x-success-property", "a property that a schema requires", name);
  }

  private void schema(String at, JsonNode schema) {
    boolean open = !schema.has("additionalProperties");
    for (JsonNode name : schema.path("x-refused-by")) {
      boolean beyond = open && !schema.path("properties").has(name.asText());
      report.check(beyond, at, "x-refused-by of names beyond an open schema's properties", name);
    }
    if (schema.has("x-envelope")) envelope(at, schema);
    for (var property : schema.path("properties").properties()) {
      merged(at, open, property.getValue().path("x-merge"));
      expanded(at, property.getValue());
      JsonNode value = property.getValue().path("x-success-value");
      if (value.isMissingNode()) continue;
      boolean known = value.isBoolean() || value.isTextual();
      report.check(known, at, "x-success-value that is a boolean or text", value);
      boolean required = open && requires(schema, TextNode.valueOf(property.getKey()));
      report.check(required, at, "x-success-value of a required property that is read", value);
    }
  }

  private void merged(String at, boolean open, JsonNode merge) {
    if (merge.isMissingNode()) return;
    boolean left = !open && merge.isBoolean() && !merge.asBoolean();
    report.check(left, at, "x-merge: false, of a property that is sent", merge);
  }

  private void expanded(String at, JsonNode property) {
    JsonNode item = property.path("x-expanded");
    if (item.isMissingNode()) return;
    JsonNode collection = Pointer.follow(bundle, property).path("properties").path("items");
    boolean known = bundle.path("components").path("schemas").has(item.asText());
    report.check(
        known && !collection.isMissingNode(),
        at,
        "x-expanded that names a schema, of a property whose schema has items",
        item);
  }

  private void names(String at, JsonNode parameter) {
    JsonNode names = parameter.path("x-names");
    if (names.isMissingNode()) return;
    boolean texts = names.isArray() && names.valueStream().allMatch(JsonNode::isTextual);
    JsonNode schema = Pointer.follow(bundle, parameter.path("schema"));
    boolean bracketed = schema.path("pattern").asText().startsWith("^\\[");
    report.check(texts && bracketed, at, "x-names of a parameter of names in brackets", names);
  }

  private void envelope(String at, JsonNode schema) {
    JsonNode envelope = schema.get("x-envelope");
    JsonNode outer = schema.path("properties").path(envelope.path("property").asText());
    JsonNode inner =
        Pointer.follow(bundle, outer).path("properties").path(envelope.path("value").asText());
    String held = Pointer.last(inner.path("$ref").asText());
    boolean same = !held.isEmpty() && held.equals(envelope.path("schema").asText());
    report.check(same, at, "x-envelope of a property, what it holds, and its schema", envelope);
  }

  private void operation(String at, JsonNode operation) {
    deliveryKey(at, operation);
    signature(at, operation);
  }

  /** The signature of a webhook travels in a header that the webhook declares. */
  private void signature(String at, JsonNode operation) {
    if (!operation.has("x-signature")) return;
    JsonNode header = operation.path("x-signature").path("header");
    boolean declared =
        at.startsWith("#/webhooks/")
            && operation
                .path("parameters")
                .valueStream()
                .map(it -> Pointer.follow(bundle, it))
                .anyMatch(
                    it ->
                        it.path("name").equals(header) && it.path("in").asText().equals("header"));
    report.check(declared, at, "x-signature of a webhook with that header", header);
  }

  private void deliveryKey(String at, JsonNode operation) {
    JsonNode content = Pointer.follow(bundle, operation.path("requestBody")).path("content");
    JsonNode body = Pointer.follow(bundle, content.path("application/json").path("schema"));
    for (JsonNode name : operation.path("x-delivery-key")) {
      boolean there = at.startsWith("#/webhooks/") && body.path("properties").has(name.asText());
      report.check(there, at, "x-delivery-key of properties of a webhook's body", name);
    }
  }

  private static boolean requires(JsonNode schema, JsonNode name) {
    return schema.path("required").valueStream().anyMatch(name::equals);
  }
}
