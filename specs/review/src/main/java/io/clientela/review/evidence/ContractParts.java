package io.clientela.review.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a bundle that have a row of their own, as pointers. */
public final class ContractParts {
  public static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final JsonNode bundle;
  private final Set<String> pointers = new LinkedHashSet<>();

  private ContractParts(JsonNode bundle) {
    this.bundle = bundle;
  }

  public static Set<String> of(JsonNode bundle) {
    ContractParts walk = new ContractParts(bundle);
    walk.root();
    walk.items("#/paths", bundle.path("paths"));
    walk.items("#/webhooks", bundle.path("webhooks"));
    walk.components();
    return walk.pointers;
  }

  /** Keys of the root that state something of every operation. */
  public static List<String> rootStatements(JsonNode bundle) {
    return bundle.properties().stream()
        .map(Map.Entry::getKey)
        .filter(key -> key.equals("security") || key.startsWith("x-"))
        .toList();
  }

  private void root() {
    for (String key : rootStatements(bundle)) pointers.add("#/" + key);
    for (int i = 0; i < bundle.path("servers").size(); i++) pointers.add("#/servers/" + i);
  }

  private void items(String pointer, JsonNode items) {
    for (var item : items.properties()) {
      String path = Pointer.child(pointer, item.getKey());
      parameters(path, item.getValue());
      for (var operation : item.getValue().properties()) {
        if (METHODS.contains(operation.getKey())) {
          operation(Pointer.child(path, operation.getKey()), operation.getValue());
        }
      }
    }
  }

  private void operation(String pointer, JsonNode operation) {
    pointers.add(pointer);
    parameters(pointer, operation);
    if (operation.has("requestBody")) pointers.add(pointer + "/requestBody");
    children(pointer + "/responses", operation.path("responses"));
  }

  private void parameters(String pointer, JsonNode owner) {
    for (JsonNode parameter : owner.path("parameters")) {
      String name = Pointer.follow(bundle, parameter).path("name").asText();
      pointers.add(Pointer.child(pointer + "/parameters", name));
    }
  }

  private void components() {
    JsonNode components = bundle.path("components");
    for (String kind : Set.of("securitySchemes", "parameters", "headers", "requestBodies")) {
      children("#/components/" + kind, components.path(kind));
    }
    children("#/components/responses", components.path("responses"));
    for (var schema : components.path("schemas").properties()) {
      String pointer = Pointer.child("#/components/schemas", schema.getKey());
      pointers.add(pointer);
      children(pointer + "/properties", schema.getValue().path("properties"));
    }
  }

  private void children(String pointer, JsonNode object) {
    object.fieldNames().forEachRemaining(name -> pointers.add(Pointer.child(pointer, name)));
  }
}
