package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The component schemas that we send, and those that we read. */
record Reach(Set<String> send, Set<String> read) {
  static Reach of(JsonNode bundle) {
    Reach reach = new Reach(new TreeSet<>(), new TreeSet<>());
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (!node.is(Kind.OPERATION)) continue;
      boolean webhook = node.pointer().startsWith("#/webhooks/");
      JsonNode body = Pointer.follow(bundle, node.json().path("requestBody"));
      collect(bundle, body, webhook ? reach.read : reach.send);
      Stream<JsonNode> answers = node.json().path("responses").valueStream();
      answers.forEach(answer -> collect(bundle, Pointer.follow(bundle, answer), reach.read));
    }
    return reach;
  }

  private static void collect(JsonNode bundle, JsonNode body, Set<String> names) {
    List<JsonNode> media = body.path("content").valueStream().toList();
    media.forEach(type -> follow(bundle, type.path("schema"), names));
  }

  private static void follow(JsonNode bundle, JsonNode schema, Set<String> names) {
    for (String reference : schema.findValuesAsText("$ref")) {
      if (names.add(Pointer.last(reference))) {
        follow(bundle, Pointer.resolve(bundle, reference), names);
      }
    }
  }
}
