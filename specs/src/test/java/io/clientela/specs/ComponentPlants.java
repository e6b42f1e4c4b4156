package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.specs.ContractNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Errors in the names, required marks and codes of named schemas. */
final class ComponentPlants {
  private final List<Plant> plants = new ArrayList<>();

  private ComponentPlants() {}

  static List<Plant> of(JsonNode bundle) {
    ComponentPlants plants = new ComponentPlants();
    for (ContractNode node : ContractNodes.of(bundle)) {
      if (node.is(Kind.SCHEMA)) plants.component(node.pointer(), node.json());
    }
    return plants.plants;
  }

  private void component(String at, JsonNode schema) {
    if (schema.has("enum") && schema.has("x-enum-varnames")) enumeration(at, schema);
    ArrayNode required = schema.path("required") instanceof ArrayNode list ? list : null;
    if (required != null) {
      add("a required mark is dropped", at, s -> s.withArray("required").remove(0));
    }
    for (String name : names(schema)) {
      if (required != null && Json.texts(required).contains(name)) continue;
      add("a required mark is invented", at, s -> s.withArray("required").add(name));
      break;
    }
    if (schema.has("properties")) {
      for (String name : names(schema)) property(at, name);
      invented(at, schema);
    }
  }

  private void enumeration(String at, JsonNode schema) {
    boolean numbers = schema.path("enum").path(0).isInt();
    add(
        "a code is added",
        at,
        s -> {
          if (numbers) s.withArray("enum").add(9);
          else s.withArray("enum").add("zz");
          s.withArray("x-enum-varnames").add("MORE");
          s.withArray("x-enum-descriptions").add("More.");
        });
    for (String key : List.of("enum", "x-enum-varnames", "x-enum-descriptions")) {
      add(key + " has its first two swapped", at, s -> swap(s.withArray(key)));
    }
    add(
        "a code is removed",
        at,
        s -> {
          for (String key : List.of("enum", "x-enum-varnames", "x-enum-descriptions")) {
            s.withArray(key).remove(0);
          }
        });
  }

  private static void swap(ArrayNode list) {
    JsonNode first = list.get(0);
    list.set(0, list.get(1));
    list.set(1, first);
  }

  private void property(String at, String name) {
    String pointer = Pointer.child(at + "/properties", name);
    plants.add(
        new Plant(
            "a property is dropped",
            pointer,
            (contract, claims) -> {
              ObjectNode schema = (ObjectNode) Pointer.resolve(contract, at);
              ((ObjectNode) schema.path("properties")).remove(name);
              Plant.dropClaims(claims, pointer);
            }));
    String other =
        name.substring(0, 1).equals(name.substring(0, 1).toUpperCase(Locale.ROOT))
            ? name.toLowerCase(Locale.ROOT)
            : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    plants.add(
        new Plant(
            "a property's case is changed",
            pointer,
            (contract, claims) -> {
              ObjectNode properties = (ObjectNode) Pointer.resolve(contract, at + "/properties");
              properties.set(other, properties.remove(name));
              Plant.repoint(claims, pointer, Pointer.child(at + "/properties", other));
            }));
  }

  /** With a claim that is a copy of that of another property. */
  private void invented(String at, JsonNode schema) {
    String model = names(schema).get(0);
    plants.add(
        new Plant(
            "a property is invented",
            at,
            (contract, claims) -> {
              ObjectNode properties = (ObjectNode) Pointer.resolve(contract, at + "/properties");
              properties.set("extra", properties.get(model).deepCopy());
              for (JsonNode claim : List.copyOf(claims.path("claims").valueStream().toList())) {
                if (!claim.path("at").asText().equals(Pointer.child(at + "/properties", model)))
                  continue;
                ObjectNode copy = claim.deepCopy();
                copy.put("at", at + "/properties/extra");
                claims.withArray("claims").add(copy);
              }
            }));
  }

  private static List<String> names(JsonNode schema) {
    return schema.path("properties").properties().stream().map(Map.Entry::getKey).toList();
  }

  private void add(String kind, String at, Consumer<ObjectNode> error) {
    plants.add(
        new Plant(
            kind,
            at,
            (contract, claims) -> error.accept((ObjectNode) Pointer.resolve(contract, at))));
  }
}
