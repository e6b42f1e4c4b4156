package io.clientela.review.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.ContractParts;
import io.clientela.review.evidence.Pointer;
import io.clientela.review.page.OperationsPage.Link;
import io.clientela.review.page.OperationsPage.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays a contract out as the page of its operations. */
final class OperationsBuilder {
  private final JsonNode contract;
  private final Rows rows;
  private final WireExamples examples;
  private final Frame frame;
  private final Names names;
  private final Map<String, Set<Link>> users = new LinkedHashMap<>();

  OperationsBuilder(JsonNode contract, Rows rows, Names names, Frame frame) {
    this.contract = contract;
    this.rows = rows;
    this.names = names;
    this.frame = frame;
    this.examples = new WireExamples(contract);
  }

  OperationsPage build(List<String> versions) {
    List<Row> general = general();
    List<Operation> operations = new ArrayList<>();
    collect(operations, "paths", false);
    collect(operations, "webhooks", true);
    noteSchemas();
    OperationsPage page =
        new OperationsPage(frame, general, operations, schemas(), shared(), versions);
    rows.checkComplete();
    return page;
  }

  private List<Row> general() {
    List<Row> general = new ArrayList<>();
    JsonNode servers = contract.path("servers");
    for (int i = 0; i < servers.size(); i++) {
      general.add(rows.of("#/servers/" + i, servers.get(i).path("url").asText()));
    }
    for (String key : ContractParts.rootStatements(contract)) {
      general.add(rows.of("#/" + key, rootStatement(key)));
    }
    components("securitySchemes", general);
    return general;
  }

  /** An extension that the pages have no words for is shown as it stands. */
  private String rootStatement(String key) {
    if (key.equals("security")) return frame.text("operation.auth");
    String value = Facts.plain(contract.path(key));
    boolean known = frame.messages().has("operation." + key);
    return known ? frame.text("operation." + key, value) : key + ": " + value;
  }

  private void components(String kind, List<Row> list) {
    String pointer = "#/components/" + kind;
    for (var component : contract.path("components").path(kind).properties()) {
      String at = Pointer.child(pointer, component.getKey());
      list.add(rows.of(at, names.of(at)));
    }
  }

  private List<Row> shared() {
    List<Row> shared = new ArrayList<>();
    for (String kind : List.of("parameters", "headers", "requestBodies", "responses")) {
      components(kind, shared);
    }
    return shared;
  }

  private void collect(List<Operation> operations, String section, boolean event) {
    for (var item : contract.path(section).properties()) {
      String path = Pointer.child("#/" + section, item.getKey());
      for (var entry : item.getValue().properties()) {
        if (!ContractParts.METHODS.contains(entry.getKey())) continue;
        String at = Pointer.child(path, entry.getKey());
        operations.add(operation(at, path, item.getKey(), item.getValue(), entry, event));
      }
    }
  }

  private Operation operation(
      String at,
      String itemAt,
      String path,
      JsonNode item,
      Map.Entry<String, JsonNode> entry,
      boolean event) {
    JsonNode json = entry.getValue();
    String method = WireExamples.upper(entry.getKey());
    String id = json.path("operationId").asText();
    Link link = new Link(id, "#" + at.substring(1));
    List<JsonNode> parameters = new ArrayList<>();
    List<Row> parameterRows = new ArrayList<>();
    parameters(itemAt, item, parameters, parameterRows);
    parameters(at, json, parameters, parameterRows);
    parameters.forEach(parameter -> noteUse(parameter, link));
    List<Row> bodies = new ArrayList<>();
    if (json.has("requestBody")) {
      bodies.add(
          body(at + "/requestBody", frame.text("operation.body"), json.get("requestBody"), link));
    }
    List<Row> responses = new ArrayList<>();
    for (var response : json.path("responses").properties()) {
      String responseAt = Pointer.child(at + "/responses", response.getKey());
      responses.add(body(responseAt, response.getKey(), response.getValue(), link));
    }
    return new Operation(
        rows.of(at, id),
        method,
        path,
        event,
        json.path("summary").asText(),
        parameterRows,
        bodies,
        responses,
        examples.requests(method, path, event, json, parameters),
        examples.responses(json));
  }

  private void parameters(String at, JsonNode owner, List<JsonNode> parameters, List<Row> list) {
    for (JsonNode parameter : owner.path("parameters")) {
      JsonNode stated = Pointer.follow(contract, parameter);
      parameters.add(stated);
      String name = stated.path("name").asText();
      String own = Pointer.child(at + "/parameters", name);
      list.add(shared(own, name, parameter));
    }
  }

  private Row body(String at, String name, JsonNode body, Link user) {
    JsonNode stated = Pointer.follow(contract, body);
    stated.path("content").forEach(media -> noteUse(media.path("schema"), user));
    return shared(at, name, body);
  }

  /** A part that refers to a component shows what the component states. */
  private Row shared(String at, String name, JsonNode part) {
    Row own = rows.of(at, name);
    return part.has("$ref") ? rows.ofShared(part.path("$ref").asText(), name).at(own.id()) : own;
  }

  private List<Schema> schemas() {
    List<Schema> schemas = new ArrayList<>();
    for (var schema : contract.path("components").path("schemas").properties()) {
      String at = Pointer.child("#/components/schemas", schema.getKey());
      List<Row> properties = new ArrayList<>();
      for (var property : schema.getValue().path("properties").properties()) {
        properties.add(
            rows.of(Pointer.child(at + "/properties", property.getKey()), property.getKey()));
      }
      List<Link> usedBy = List.copyOf(users.getOrDefault(at, Set.of()));
      schemas.add(new Schema(rows.of(at, schema.getKey()), properties, usedBy));
    }
    return schemas;
  }

  private void noteSchemas() {
    for (var schema : contract.path("components").path("schemas").properties()) {
      String at = Pointer.child("#/components/schemas", schema.getKey());
      Link user = new Link(schema.getKey(), "#" + at.substring(1));
      schema.getValue().path("properties").forEach(property -> noteUse(property, user));
      noteUse(schema.getValue(), user);
    }
  }

  private void noteUse(JsonNode part, Link user) {
    JsonNode schema = part.has("schema") ? part.path("schema") : part;
    for (JsonNode each :
        List.of(schema, schema.path("items"), schema.path("additionalProperties"))) {
      if (!each.has("$ref")) continue;
      users.computeIfAbsent(each.path("$ref").asText(), key -> new LinkedHashSet<>()).add(user);
    }
  }
}
