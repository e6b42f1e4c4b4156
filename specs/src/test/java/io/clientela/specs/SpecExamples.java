package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;

/** Lists every example of a contract. */
final class SpecExamples {
  private final JsonNode bundle;
  private final List<SpecExample> examples = new ArrayList<>();

  private SpecExamples(JsonNode bundle) {
    this.bundle = bundle;
  }

  static List<SpecExample> of(JsonNode bundle) {
    SpecExamples list = new SpecExamples(bundle);
    Reach reach = Reach.of(bundle);
    ContractNodes.of(bundle).forEach(node -> list.add(node, reach));
    return List.copyOf(list.examples);
  }

  /** Whether a body is one that we read: a response, or what a webhook is sent. */
  static boolean isRead(String pointer) {
    return pointer.contains("/responses/") || pointer.startsWith("#/webhooks/");
  }

  private void add(ContractNode node, Reach reach) {
    String at = node.pointer();
    JsonNode json = node.json();
    switch (node.kind()) {
      case MEDIA_TYPE -> named(at, json, true, isRead(at));
      case PARAMETER, HEADER -> {
        named(at, json, false, false);
        plain(at + "/schema", json.path("schema"), false);
      }
      case SCHEMA, PROPERTY -> plain(at, json, reach.read().contains(at.split("/")[3]));
      default -> {}
    }
  }

  private void named(String at, JsonNode owner, boolean body, boolean read) {
    JsonNode schema = owner.path("schema");
    if (owner.has("example")) {
      examples.add(new SpecExample(at + "/example", schema, owner.get("example"), body, read));
    }
    for (var entry : owner.path("examples").properties()) {
      JsonNode value = Pointer.follow(bundle, entry.getValue()).path("value");
      String pointer = Pointer.child(at + "/examples", entry.getKey());
      examples.add(new SpecExample(pointer, schema, value, body, read));
    }
  }

  private void plain(String at, JsonNode schema, boolean read) {
    if (!schema.has("example")) return;
    examples.add(new SpecExample(at + "/example", schema, schema.get("example"), false, read));
  }

  /** The bodies that must have an example. */
  static List<ContractNode> bodies(JsonNode bundle) {
    return ContractNodes.of(bundle).stream()
        .filter(node -> node.is(Kind.MEDIA_TYPE) && node.json().has("schema"))
        .toList();
  }
}
