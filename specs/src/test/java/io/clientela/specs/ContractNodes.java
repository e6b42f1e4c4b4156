package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Walks a bundle and lists the parts that make statements. */
final class ContractNodes {
  static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final JsonNode bundle;
  private final List<ContractNode> nodes = new ArrayList<>();

  private ContractNodes(JsonNode bundle) {
    this.bundle = bundle;
  }

  static List<ContractNode> of(JsonNode bundle) {
    ContractNodes walk = new ContractNodes(bundle);
    walk.servers("#", bundle);
    walk.pathItems("#/paths", bundle.path("paths"));
    walk.pathItems("#/webhooks", bundle.path("webhooks"));
    walk.components("#/components", bundle.path("components"));
    return List.copyOf(walk.nodes);
  }

  private void servers(String pointer, JsonNode owner) {
    JsonNode servers = owner.path("servers");
    for (int i = 0; i < servers.size(); i++) {
      nodes.add(new ContractNode(Kind.SERVER, pointer + "/servers/" + i, servers.get(i)));
    }
  }

  private void pathItems(String pointer, JsonNode items) {
    items.properties().forEach(e -> pathItem(Pointer.child(pointer, e.getKey()), e.getValue()));
  }

  private void pathItem(String pointer, JsonNode item) {
    parameters(pointer, item);
    servers(pointer, item);
    item.properties().stream()
        .filter(e -> METHODS.contains(e.getKey()))
        .forEach(e -> operation(Pointer.child(pointer, e.getKey()), e.getValue()));
  }

  private void operation(String pointer, JsonNode operation) {
    nodes.add(new ContractNode(Kind.OPERATION, pointer, operation));
    parameters(pointer, operation);
    servers(pointer, operation);
    if (operation.has("requestBody")) {
      body(Kind.REQUEST_BODY, pointer + "/requestBody", operation.get("requestBody"));
    }
    bodies(Kind.RESPONSE, pointer + "/responses", operation.path("responses"));
  }

  private void parameters(String pointer, JsonNode owner) {
    for (JsonNode parameter : owner.path("parameters")) {
      String name = Pointer.follow(bundle, parameter).path("name").asText();
      plain(Kind.PARAMETER, Pointer.child(pointer + "/parameters", name), parameter);
    }
  }

  private void components(String pointer, JsonNode components) {
    components
        .path("schemas")
        .properties()
        .forEach(
            e ->
                schema(Kind.SCHEMA, Pointer.child(pointer + "/schemas", e.getKey()), e.getValue()));
    plains(Kind.PARAMETER, pointer + "/parameters", components.path("parameters"));
    plains(Kind.HEADER, pointer + "/headers", components.path("headers"));
    plains(Kind.SECURITY_SCHEME, pointer + "/securitySchemes", components.path("securitySchemes"));
    bodies(Kind.REQUEST_BODY, pointer + "/requestBodies", components.path("requestBodies"));
    bodies(Kind.RESPONSE, pointer + "/responses", components.path("responses"));
  }

  private void bodies(Kind kind, String pointer, JsonNode bodies) {
    bodies.properties().forEach(e -> body(kind, Pointer.child(pointer, e.getKey()), e.getValue()));
  }

  private void body(Kind kind, String pointer, JsonNode body) {
    plain(kind, pointer, body);
    plains(Kind.HEADER, pointer + "/headers", body.path("headers"));
    plains(Kind.MEDIA_TYPE, pointer + "/content", body.path("content"));
  }

  private void plains(Kind kind, String pointer, JsonNode owners) {
    owners.properties().forEach(e -> plain(kind, Pointer.child(pointer, e.getKey()), e.getValue()));
  }

  private void plain(Kind kind, String pointer, JsonNode json) {
    nodes.add(new ContractNode(json.has("$ref") ? Kind.REFERENCE : kind, pointer, json));
  }

  private void schema(Kind kind, String pointer, JsonNode schema) {
    nodes.add(new ContractNode(kind, pointer, schema));
    properties(pointer, schema);
    properties(pointer + "/items", schema.path("items"));
    properties(pointer + "/additionalProperties", schema.path("additionalProperties"));
  }

  private void properties(String pointer, JsonNode schema) {
    schema
        .path("properties")
        .properties()
        .forEach(
            e ->
                schema(
                    Kind.PROPERTY,
                    Pointer.child(pointer + "/properties", e.getKey()),
                    e.getValue()));
  }
}
