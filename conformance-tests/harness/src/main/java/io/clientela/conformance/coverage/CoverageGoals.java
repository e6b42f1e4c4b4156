package io.clientela.conformance.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.KeywordChecks;
import io.clientela.conformance.contract.Pointers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What of a contract there is to be seen on the wire, by kind. What a schema says is to be seen
 * anew in each request, response and parameter that leads to it.
 */
final class CoverageGoals {
  private final Contract contract;
  private final Map<String, Set<String>> stated = new HashMap<>();
  private final Set<String> schemas = new HashSet<>();

  CoverageGoals(Contract contract) {
    this.contract = contract;
    contract.operations().forEach(this::state);
  }

  /** The cells of a kind. */
  Set<String> of(String kind) {
    return stated.getOrDefault(kind, Set.of());
  }

  /** The cell of a response: operation, status and media type. */
  static String of(ContractOperation operation, Response response) {
    String media = response.body().map(Body::mediaType).orElse("no body");
    return operation.id() + " " + response.status() + " " + media;
  }

  /** Where a schema is met: an operation and its parameter, its request or a status of it. */
  static String of(ContractOperation operation, String part) {
    return operation.id() + " " + part + " ";
  }

  private void state(ContractOperation operation) {
    for (Response response : operation.responses()) {
      state("operations", of(operation, response));
      response
          .body()
          .ifPresent(
              body ->
                  stateSchema(
                      of(operation, response.status()),
                      body.pointer() + "/schema",
                      body.schema(),
                      false));
    }
    for (Parameter parameter : operation.parameters()) {
      state("parameters", operation.id() + " " + parameter.name() + " present");
      if (!parameter.required()) {
        state("parameters", operation.id() + " " + parameter.name() + " absent");
      }
      stateSchema(
          of(operation, parameter.name()),
          parameter.pointer() + "/schema",
          parameter.node().get("schema"),
          true);
    }
    operation
        .request()
        .ifPresent(
            body ->
                stateSchema(
                    of(operation, "request"),
                    body.pointer() + "/schema",
                    body.schema(),
                    body.multipart()));
  }

  /** In a parameter and in a form all is text, so that nothing violates the type string. */
  private void stateSchema(String where, String pointer, JsonNode schema, boolean textOnly) {
    if (schema.has("$ref")) {
      String target = Contract.target(schema);
      JsonNode resolved = contract.resolve(schema);
      if (schemas.add(where + target)) stateSchema(where, target, resolved, textOnly);
      return;
    }
    for (String keyword : KeywordChecks.in(schema)) {
      state("keywords", where + pointer + "/" + keyword + " satisfied");
      if (textOnly && keyword.equals("type") && !schema.get("type").asText().equals("integer")) {
        continue;
      }
      state("keywords", where + pointer + "/" + keyword + " violated");
    }
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      String child = pointer + "/properties" + Pointers.step(property.getKey());
      state("properties", where + child);
      stateSchema(where, child, property.getValue(), textOnly);
    }
    if (schema.has("items")) stateSchema(where, pointer + "/items", schema.get("items"), textOnly);
  }

  private void state(String kind, String cell) {
    stated.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(cell);
  }
}
