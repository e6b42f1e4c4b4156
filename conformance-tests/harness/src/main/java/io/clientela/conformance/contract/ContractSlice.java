package io.clientela.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A bundle cut down to some operations, so that it is served sooner; webhooks become paths. */
public final class ContractSlice {
  private static final List<String> KEPT =
      List.of("openapi", "info", "jsonSchemaDialect", "security", "components");
  private static final Set<String> TEXTS = Set.of("description", "summary");

  private ContractSlice() {}

  /** What is served of a bundle: the paths of the operations and all that they refer to. */
  public static JsonNode of(JsonNode root, Collection<ContractOperation> operations) {
    ObjectNode served = Json.MAPPER.createObjectNode();
    for (String key : KEPT) {
      if (root.has(key)) served.set(key, root.get(key).deepCopy());
    }
    ObjectNode paths = served.putObject("paths");
    for (String section : List.of("paths", "webhooks")) {
      root.path(section)
          .properties()
          .forEach(
              entry -> {
                String name = entry.getKey();
                String path = section.equals("paths") ? name : "/" + name;
                if (wanted(operations, path)) paths.set(path, entry.getValue().deepCopy());
              });
    }
    JsonNode components = served.path("components");
    if (components instanceof ObjectNode object) object.remove("examples");
    strip(served);
    dropUnused(served);
    return served;
  }

  /** A path counts as wanted as well if a mutant has given it another name. */
  private static boolean wanted(Collection<ContractOperation> operations, String path) {
    return operations.stream()
        .anyMatch(
            operation -> operation.path().equals(path) || (operation.path() + "x").equals(path));
  }

  /** Removes texts and the examples of media types, which a proxy does not need. */
  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.has("schema")) object.remove("examples");
      for (String text : TEXTS) {
        if (object.path(text).isTextual() && !object.has("responses")) object.put(text, "-");
      }
    }
    node.forEach(ContractSlice::strip);
  }

  /** Removes components that nothing refers to. */
  private static void dropUnused(ObjectNode served) {
    Set<String> used = new HashSet<>();
    collect(served, served.path("paths"), used);
    for (String section : List.of("schemas", "parameters", "responses")) {
      JsonNode components = served.path("components").path(section);
      if (!(components instanceof ObjectNode object)) continue;
      Iterator<String> names = object.fieldNames();
      while (names.hasNext()) {
        if (!used.contains("/components/" + section + "/" + names.next())) names.remove();
      }
    }
  }

  /** The pointers of all components that a node leads to. */
  public static void collect(JsonNode root, JsonNode node, Set<String> used) {
    if (node.path("$ref").isTextual()) {
      String target = Contract.target(node);
      if (used.add(target)) collect(root, root.at(target), used);
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(child -> collect(root, child, used));
    }
  }
}
