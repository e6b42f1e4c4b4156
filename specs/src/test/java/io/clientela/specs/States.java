package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Set;

/** What the {@code states} of a claim must repeat, read from the bundle. */
final class States {
  /** Texts, structure that has claims of its own, and what {@link MeaningRules} holds. */
  private static final Set<String> NOT_STATED =
      Set.of(
          "title",
          "summary",
          "description",
          "operationId",
          "tags",
          "example",
          "examples",
          "name",
          "schema",
          "parameters",
          "requestBody",
          "responses",
          "properties",
          "items",
          "additionalProperties",
          "$ref",
          "if",
          "then",
          "else",
          "dependentSchemas",
          "x-enum-varnames",
          "x-enum-descriptions",
          "x-enumDescriptions",
          "x-java-name",
          "x-wire-scalar");

  private static final Set<String> CONDITIONS = Set.of("if", "then", "else", "dependentSchemas");
  private static final Set<String> SUBSCHEMAS = Set.of("schema", "items", "additionalProperties");

  private final JsonNode bundle;
  private final Set<String> claimed;

  /**
   * @param bundle the contract
   * @param claimed the pointers of all claims: what has a closer claim is stated there
   */
  States(JsonNode bundle, Set<String> claimed) {
    this.bundle = bundle;
    this.claimed = claimed;
  }

  /** What stands at the node, without what a closer claim states. */
  JsonNode of(ContractNode node) {
    String at = node.pointer();
    JsonNode json = node.json();
    return switch (node.kind()) {
      case OPERATION -> operation(at, json);
      case PARAMETER, HEADER -> parameter(at, json);
      case SECURITY_SCHEME -> scheme(at, json);
      case SERVER -> keywords(at, json);
      case REQUEST_BODY, RESPONSE -> content(at, json);
      case MEDIA_TYPE -> body(at, json);
      case SCHEMA, PROPERTY -> schema(at, json);
      case REFERENCE -> object().set("$ref", name(json.get("$ref")));
    };
  }

  /** What stands at a pointer that names no node: a keyword's value, or nothing to state. */
  JsonNode ofPart(String pointer, JsonNode part) {
    if (!part.isObject() || isCondition(pointer)) return part;
    return SUBSCHEMAS.contains(Pointer.last(pointer)) ? schema(pointer, part) : object();
  }

  /** Whether the pointer names a subschema that stands as it is, such as `then`. */
  private static boolean isCondition(String pointer) {
    String owner = pointer.substring(0, pointer.lastIndexOf('/'));
    return CONDITIONS.contains(Pointer.last(pointer))
        || Pointer.last(owner).equals("dependentSchemas");
  }

  private ObjectNode operation(String pointer, JsonNode operation) {
    ObjectNode states = keywords(pointer, operation);
    ArrayNode parameters = states.arrayNode();
    String path = pointer.substring(0, pointer.lastIndexOf('/'));
    names(Pointer.resolve(bundle, path), parameters);
    names(operation, parameters);
    if (!parameters.isEmpty()) states.set("parameters", parameters);
    ArrayNode responses = states.arrayNode();
    operation.path("responses").fieldNames().forEachRemaining(responses::add);
    states.set("responses", responses);
    return states;
  }

  private void names(JsonNode owner, ArrayNode names) {
    owner.path("parameters").forEach(it -> names.add(Pointer.follow(bundle, it).path("name")));
  }

  private ObjectNode keywords(String pointer, JsonNode json) {
    ObjectNode states = object();
    for (var keyword : json.properties()) {
      if (!NOT_STATED.contains(keyword.getKey())) put(states, pointer, json, keyword.getKey());
    }
    return states;
  }

  private ObjectNode scheme(String pointer, JsonNode scheme) {
    ObjectNode states = keywords(pointer, scheme);
    put(states, pointer, scheme, "name");
    return states;
  }

  private ObjectNode parameter(String pointer, JsonNode parameter) {
    ObjectNode states = keywords(pointer, parameter);
    if (!parameter.path("required").asBoolean()) states.remove("required");
    if (parameter.has("schema") && open(pointer + "/schema")) {
      states.setAll(schema(pointer + "/schema", parameter.get("schema")));
    }
    return states;
  }

  private ObjectNode content(String pointer, JsonNode body) {
    ObjectNode states = object();
    for (var media : body.path("content").properties()) {
      String at = Pointer.child(pointer + "/content", media.getKey());
      JsonNode name = body(at, media.getValue());
      if (open(at) && !name.isMissingNode()) states.set(media.getKey(), name);
    }
    return states;
  }

  private JsonNode body(String pointer, JsonNode media) {
    JsonNode schema = media.path("schema");
    if (schema.isMissingNode()) return MissingNode.getInstance();
    return schema.has("$ref") ? name(schema.get("$ref")) : schema(pointer + "/schema", schema);
  }

  private ObjectNode schema(String pointer, JsonNode schema) {
    ObjectNode states = object();
    if (schema.has("$ref") && open(pointer + "/$ref")) states.set("$ref", name(schema.get("$ref")));
    states.setAll(keywords(pointer, schema));
    conditions(states, pointer, schema);
    for (String key : List.of("items", "additionalProperties")) {
      JsonNode value = schema.path(key);
      String at = Pointer.child(pointer, key);
      if (value.isMissingNode() || !open(at)) continue;
      states.set(key, value.isObject() ? schema(at, value) : value);
    }
    return states;
  }

  private void conditions(ObjectNode states, String pointer, JsonNode schema) {
    for (String key : List.of("if", "then", "else")) put(states, pointer, schema, key);
    ObjectNode dependent = object();
    String at = Pointer.child(pointer, "dependentSchemas");
    for (var entry : schema.path("dependentSchemas").properties()) {
      put(dependent, at, schema.get("dependentSchemas"), entry.getKey());
    }
    if (!dependent.isEmpty()) states.set("dependentSchemas", dependent);
  }

  private void put(ObjectNode states, String pointer, JsonNode json, String key) {
    if (json.has(key) && open(Pointer.child(pointer, key))) states.set(key, json.get(key));
  }

  private boolean open(String pointer) {
    return !claimed.contains(pointer);
  }

  private static TextNode name(JsonNode reference) {
    return TextNode.valueOf(Pointer.last(reference.asText()));
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
