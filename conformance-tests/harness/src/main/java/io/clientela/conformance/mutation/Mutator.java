package io.clientela.conformance.mutation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractSlice;
import io.clientela.conformance.contract.Pointers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Makes all mutants of a contract. The operators are in {@link SchemaFaults} and here. */
public final class Mutator {
  private final Contract contract;
  private final List<Mutant> mutants = new ArrayList<>();
  private final Set<String> made = new HashSet<>();

  private Mutator(Contract contract) {
    this.contract = contract;
  }

  public static List<Mutant> all(Contract contract) {
    Mutator mutator = new Mutator(contract);
    contract.operations().forEach(mutator::operation);
    mutator.named("parameters", mutator::parameter);
    mutator.named("responses", mutator::response);
    mutator.named("securitySchemes", mutator::scheme);
    Set<String> inJson = mutator.schemasInJson();
    mutator.named(
        "schemas",
        pointer ->
            SchemaFaults.at(
                pointer, contract.root().at(pointer), !inJson.contains(pointer), mutator::add));
    return List.copyOf(mutator.mutants);
  }

  private Set<String> schemasInJson() {
    Set<String> used = new HashSet<>();
    for (ContractOperation operation : contract.operations()) {
      operation
          .request()
          .filter(body -> !body.multipart())
          .ifPresent(body -> ContractSlice.collect(contract.root(), body.node(), used));
      operation
          .responses()
          .forEach(response -> ContractSlice.collect(contract.root(), response.node(), used));
    }
    return used;
  }

  private void named(String section, Consumer<String> each) {
    String base = "/components/" + section;
    for (Map.Entry<String, JsonNode> entry : contract.root().at(base).properties()) {
      each.accept(base + Pointers.step(entry.getKey()));
    }
  }

  private void operation(ContractOperation operation) {
    String pointer = operation.pointer();
    JsonPointer item = JsonPointer.compile(operation.itemPointer());
    String path = item.last().getMatchingProperty();
    add("drop-operation", pointer, "", root -> remove(root, pointer));
    add("rename-path", operation.itemPointer(), "", root -> rename(root, item, path + "x"));
    if (operation.secured()) {
      add("drop-security", pointer, "", root -> object(root, pointer).putArray("security"));
    }
    for (int i = 0; i < operation.node().path("parameters").size(); i++) {
      if (!operation.node().at("/parameters/" + i).has("$ref")) {
        parameter(pointer + "/parameters/" + i);
      }
    }
    if (operation.requestRequired()) {
      add(
          "body-optional",
          pointer + "/requestBody",
          "",
          root -> object(root, pointer + "/requestBody").remove("required"));
    }
    operation.request().ifPresent(body -> media(body.pointer()));
    for (Map.Entry<String, JsonNode> response : operation.node().path("responses").properties()) {
      String at = pointer + "/responses" + Pointers.step(response.getKey());
      add("drop-status", at, "", root -> remove(root, at));
      String other = response.getKey().equals("default") ? "418" : "299";
      if (response.getValue().has("$ref")) continue;
      add("change-status", at, "", root -> rename(root, JsonPointer.compile(at), other));
      response(at);
    }
  }

  private void response(String pointer) {
    for (Map.Entry<String, JsonNode> media :
        contract.root().at(pointer + "/content").properties()) {
      media(pointer + "/content" + Pointers.step(media.getKey()));
    }
  }

  private void media(String pointer) {
    add(
        "change-media-type",
        pointer,
        "",
        root -> rename(root, JsonPointer.compile(pointer), "application/xml"));
    add("drop-body-schema", pointer, "", root -> object(root, pointer).putObject("schema"));
  }

  private void parameter(String pointer) {
    JsonNode parameter = contract.root().at(pointer);
    boolean path = parameter.get("in").asText().equals("path");
    if (!path) {
      add("drop-parameter", pointer, "", root -> object(root, pointer).put("in", "cookie"));
      // Prism has no response where a list that belongs in a header is absent.
      boolean list = parameter.at("/schema/type").asText().equals("array");
      boolean required = parameter.path("required").asBoolean();
      boolean there = required && parameter.get("in").asText().equals("header");
      if (!list && !there) {
        add(
            "move-parameter",
            pointer,
            "",
            root -> object(root, pointer).put("in", "header").put("required", true));
      }
      if (!required) {
        add("require-parameter", pointer, "", root -> object(root, pointer).put("required", true));
      }
      add(
          "rename-parameter",
          pointer,
          "",
          root -> object(root, pointer).put("name", parameter.get("name").asText() + "x"));
    }
    SchemaFaults.at(pointer + "/schema", parameter.get("schema"), true, this::add);
  }

  private void scheme(String pointer) {
    JsonNode scheme = contract.root().at(pointer);
    // What is sent as Bearer or Basic is a key in this header, with a word before it.
    String in = scheme.path("in").asText("header");
    String name = scheme.path("name").asText("Authorization");
    String other = in.equals("header") ? "query" : "header";
    add("move-key", pointer, "", root -> key(object(root, pointer), other, name));
    add("rename-key", pointer, "", root -> key(object(root, pointer), in, name + "x"));
  }

  private static void key(ObjectNode scheme, String in, String name) {
    scheme.remove("scheme");
    scheme.put("type", "apiKey").put("in", in).put("name", name);
  }

  private void add(String operator, String pointer, String detail, Consumer<JsonNode> change) {
    if (!made.add(operator + " " + pointer + " " + detail)) return;
    mutants.add(new Mutant(contract, operator, pointer, detail, change));
  }

  /** The object at a pointer. */
  static ObjectNode object(JsonNode root, String pointer) {
    return (ObjectNode) root.at(pointer);
  }

  /** Removes what a pointer points to. */
  static void remove(JsonNode root, String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
  }

  /** Gives a member another name, at the same place. */
  static void rename(JsonNode root, JsonPointer at, String name) {
    ObjectNode parent = (ObjectNode) root.at(at.head());
    ObjectNode copy = parent.deepCopy();
    parent.removeAll();
    copy.properties()
        .forEach(
            entry ->
                parent.set(
                    entry.getKey().equals(at.last().getMatchingProperty()) ? name : entry.getKey(),
                    entry.getValue()));
  }
}
