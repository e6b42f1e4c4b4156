package io.clientela.conformance.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.specs.Contracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A vendor's bundle, read. */
public record Contract(String vendor, JsonNode root) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final Map<String, SchemaOracle> ORACLES = new ConcurrentHashMap<>();
  private static final List<Contract> ALL = Contracts.VENDORS.stream().map(Contract::read).toList();

  /** The contract of a vendor as it was bundled. */
  public static Contract of(String vendor) {
    return ALL.stream()
        .filter(contract -> contract.vendor().equals(vendor))
        .findFirst()
        .orElseThrow();
  }

  /** A contract from the text of its bundle. */
  public static Contract parse(String vendor, String text) throws JsonProcessingException {
    return new Contract(vendor, YAML.readTree(text));
  }

  private static Contract read(String vendor) {
    try {
      return parse(vendor, Contracts.bundle(vendor));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the contract of " + vendor + " is not YAML", e);
    }
  }

  /** The contracts of all vendors. */
  public static List<Contract> all() {
    return ALL;
  }

  /** The operations that the vendor serves and the webhooks that it calls, in contract order. */
  public List<ContractOperation> operations() {
    List<ContractOperation> all = new ArrayList<>();
    collect(all, "paths", false);
    collect(all, "webhooks", true);
    return all;
  }

  private void collect(List<ContractOperation> all, String section, boolean webhook) {
    for (Map.Entry<String, JsonNode> item : root.path(section).properties()) {
      for (Map.Entry<String, JsonNode> entry : item.getValue().properties()) {
        if (!METHODS.contains(entry.getKey())) continue;
        String pointer = "/" + section + Pointers.step(item.getKey());
        String path = webhook ? "/" + item.getKey() : item.getKey();
        String method = entry.getKey().toUpperCase(java.util.Locale.ROOT);
        all.add(new ContractOperation(this, method, path, webhook, pointer, entry.getValue()));
      }
    }
  }

  /** The schema oracle of a vendor's contract, compiled once. */
  public SchemaOracle oracle() {
    return ORACLES.computeIfAbsent(vendor, key -> new SchemaOracle(this));
  }

  /** The operation of that id. */
  public ContractOperation operation(String id) {
    return operations().stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(vendor + " has no operation " + id));
  }

  /** What a node stands for: itself, or what its {@code $ref} points to. */
  public JsonNode resolve(JsonNode node) {
    if (!node.has("$ref")) return node;
    JsonNode target = root.at(target(node));
    if (target.isMissingNode()) throw new IllegalStateException("no target for " + node);
    return resolve(target);
  }

  /** The JSON pointer that a reference points to. */
  public static String target(JsonNode reference) {
    return reference.get("$ref").asText().substring(1);
  }

  /** The named examples of a media type, values only. */
  public Map<String, JsonNode> examples(JsonNode mediaType) {
    Map<String, JsonNode> values = new LinkedHashMap<>();
    mediaType
        .path("examples")
        .properties()
        .forEach(entry -> values.put(entry.getKey(), resolve(entry.getValue()).get("value")));
    return values;
  }

  /** A component schema by name. */
  public JsonNode schema(String name) {
    JsonNode schema = root.path("components").path("schemas").path(name);
    if (schema.isMissingNode()) throw new IllegalArgumentException("no schema " + name);
    return schema;
  }

  /** Strings of an array node. */
  public static List<String> strings(JsonNode array) {
    return YAML.convertValue(array, new TypeReference<List<String>>() {});
  }
}
