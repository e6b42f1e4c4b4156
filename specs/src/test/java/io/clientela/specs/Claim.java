package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A claim of provenance.yaml beside the part of the contract that it is about.
 *
 * @param node the part, null if the claim is about a keyword of one
 * @param name the name that stands on the wire, or the pointer's last segment
 * @param lines the lines of the document that it cites
 */
record Claim(String at, JsonNode json, ContractNode node, String name, List<Integer> lines) {
  static List<Claim> of(JsonNode bundle, JsonNode provenance) {
    Map<String, ContractNode> nodes =
        ContractNodes.of(bundle).stream()
            .collect(Collectors.toMap(ContractNode::pointer, Function.identity(), (a, b) -> a));
    return StreamSupport.stream(provenance.path("claims").spliterator(), false)
        .map(json -> of(json, nodes.get(json.path("at").asText())))
        .toList();
  }

  private static Claim of(JsonNode json, ContractNode node) {
    String at = json.path("at").asText();
    String last = Pointer.last(at);
    boolean parameter = node != null && node.is(Kind.PARAMETER);
    String name = parameter ? node.json().path("name").asText(last) : last;
    return new Claim(at, json, node, name, Lines.of(json.path("lines")));
  }

  boolean is(Kind kind) {
    return node != null && node.is(kind);
  }

  boolean isDocumented() {
    return json.path("from").asText().equals("document");
  }

  boolean isDecided() {
    return json.path("from").asText().equals("decision");
  }

  boolean isObserved() {
    return !isDocumented() && !isDecided();
  }

  JsonNode states() {
    return json.path("states");
  }

  /** What the document says here that the schema does not repeat as a keyword. */
  JsonNode says() {
    return json.path("says");
  }

  JsonNode means() {
    return json.path("means");
  }

  /** The decision by keyword, for each keyword of `states` that rests on one. */
  Map<String, String> assumed() {
    Map<String, String> assumed = new TreeMap<>();
    json.path("assumed").properties().forEach(e -> assumed.put(e.getKey(), e.getValue().asText()));
    return assumed;
  }

  boolean assumes(String... keywords) {
    return Set.of(keywords).stream().anyMatch(json.path("assumed")::has);
  }

  /** What is stated at a path of keywords, {@code items/format}. */
  JsonNode stated(String path) {
    if (states().has(path)) return states().get(path);
    JsonNode value = states();
    for (String key : path.split("/")) value = value.path(Pointer.unescape(key));
    return value.isMissingNode() ? MissingNode.getInstance() : value;
  }
}
