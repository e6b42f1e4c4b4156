package io.clientela.review.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import io.clientela.review.evidence.TextHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** An OpenAPI Overlay that gives the texts of a bundle in another language. */
final class Overlay {
  private static final Configuration PATHS =
      Configuration.builder()
          .jsonProvider(new JacksonJsonNodeJsonProvider())
          .mappingProvider(new JacksonMappingProvider())
          .options(Option.ALWAYS_RETURN_LIST, Option.SUPPRESS_EXCEPTIONS)
          .build();

  /** Meanings of codes, which documentation tools show. */
  private static final String CODES = "x-enumDescriptions";

  private final String name;
  private final IdentityHashMap<JsonNode, String> nodes;
  private final ObjectNode bundle;
  private final IdentityHashMap<JsonNode, JsonNode> updates = new IdentityHashMap<>();
  private final List<String> problems = new ArrayList<>();

  private Overlay(String name, JsonNode bundle) {
    this.name = name;
    this.bundle = bundle.deepCopy();
    this.nodes = TextNodes.of(this.bundle);
  }

  /** The bundle with the overlay's texts, and what is missing or stale. */
  record Applied(JsonNode bundle, List<String> problems) {}

  /**
   * Gives a copy of a bundle the texts of an overlay.
   *
   * @param name the file's name, for messages
   */
  static Applied apply(String name, JsonNode overlay, JsonNode bundle) {
    Overlay application = new Overlay(name, bundle);
    String version = overlay.path("overlay").asText();
    if (!version.startsWith("1.")) {
      application.problem("overlay", "version 1.0.0 of the Overlay format", version);
    }
    overlay.path("actions").forEach(application::collect);
    application.missing();
    application.updates.forEach((node, update) -> ((ObjectNode) node).setAll((ObjectNode) update));
    return new Applied(application.bundle, application.problems);
  }

  private void collect(JsonNode action) {
    String target = action.path("target").asText();
    List<JsonNode> targets = find(target);
    if (targets.size() != 1) {
      problem(target, "one object of the bundle", String.valueOf(targets.size()));
      return;
    }
    JsonNode node = targets.get(0);
    if (!nodes.containsKey(node)) {
      problem(target, "an object with a text", "one without");
      return;
    }
    String of = TextHash.of(node.path("summary").asText(), node.path("description").asText());
    String said = action.path("x-of").asText();
    if (!of.equals(said)) problem(pointer(node), "x-of " + of + " (the text changed)", said);
    JsonNode update = action.path("update");
    compareKeys(node, update);
    if (updates.put(node, update) != null) problem(target, "one action", "two");
  }

  private void compareKeys(JsonNode node, JsonNode update) {
    Set<String> wanted = texts(node);
    Set<String> found = texts(update);
    if (!wanted.equals(found)) problem(pointer(node), "texts for " + wanted, update.toString());
  }

  /** The texts of an object by their keys, with those of its codes. */
  private static Set<String> texts(JsonNode object) {
    Set<String> texts = new TreeSet<>();
    TextNodes.KEYS.stream().filter(key -> !object.path(key).asText().isBlank()).forEach(texts::add);
    JsonNode codes = object.path(CODES);
    codes.properties().stream()
        .filter(code -> !code.getValue().asText().isBlank())
        .forEach(code -> texts.add(CODES + "/" + code.getKey()));
    return texts;
  }

  private void missing() {
    Map<String, JsonNode> sorted = new HashMap<>();
    nodes.forEach((node, pointer) -> sorted.put(pointer, node));
    sorted.keySet().stream()
        .filter(pointer -> !updates.containsKey(sorted.get(pointer)))
        .sorted()
        .forEach(pointer -> problem(pointer, "a translation", "none"));
  }

  private String pointer(JsonNode node) {
    return Objects.requireNonNull(nodes.get(node), "a node with a text");
  }

  private List<JsonNode> find(String target) {
    try {
      List<JsonNode> found = new ArrayList<>();
      ArrayNode nodes = JsonPath.using(PATHS).parse(bundle).read(target);
      nodes.forEach(found::add);
      return found;
    } catch (InvalidPathException | IllegalArgumentException notAPath) {
      return List.of();
    }
  }

  private void problem(String at, String expected, String found) {
    problems.add("%s: %s: expected %s, found %s".formatted(name, at, expected, found));
  }
}
