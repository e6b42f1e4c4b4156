package io.clientela.conformance.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.conformance.cases.Case;
import io.clientela.conformance.cases.Case.Question;
import io.clientela.conformance.contract.ContractLookup;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.wire.Multipart;
import io.clientela.conformance.wire.ScriptedResponse;
import io.clientela.conformance.wire.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cases of one operation, from the file of its rows. */
final class OperationCases {
  private final ContractOperation operation;
  private final Map<String, String> credential;
  private final List<Case> cases = new ArrayList<>();

  OperationCases(ContractOperation operation, Map<String, String> credential) {
    this.operation = operation;
    this.credential = credential;
  }

  List<Case> all() {
    return List.copyOf(cases);
  }

  /** Requests without a body. */
  void addLines(JsonNode lines) {
    ScriptedResponse response = response(lines);
    lines.path("valid").forEach(line -> addLine(line.asText(), response, true));
    lines.path("invalid").forEach(line -> addLine(line.asText(), response, false));
  }

  private void addLine(String line, ScriptedResponse response, boolean valid) {
    WireRequest request = request(line, null, credential);
    add((valid ? "" : "refuses ") + line, request, response, valid, true, null);
  }

  /** What may be sent, and what is refused without its credential or its body. */
  void addRequestBodies(JsonNode exchange) {
    String line = exchange.get("request").asText();
    ScriptedResponse response = response(exchange);
    String schema = operation.request().orElseThrow().pointer() + "/schema";
    for (BodyVariant variant : BodyVariant.of(exchange.get("body"), exchange.path("properties"))) {
      WireRequest request = request(line, variant.body(), credential);
      Question question = new Question(schema, variant.body(), variant.valid());
      add("sends " + variant.what(), request, response, variant.valid(), true, question);
    }
    if (!credential.isEmpty()) {
      WireRequest unauthorised = request(line, exchange.get("body"), Map.of());
      add("without a credential", unauthorised, response, false, true, null);
    }
    add("without a body", request(line, null, credential), response, false, true, null);
  }

  /** What may be in a response. */
  void addResponseBodies(JsonNode exchange) {
    WireRequest request =
        request(exchange.get("request").asText(), exchange.get("body"), credential);
    int status = exchange.at("/response/status").asInt();
    String schema = schema(status);
    JsonNode body = exchange.at("/response/body");
    for (BodyVariant variant : BodyVariant.of(body, exchange.path("properties"))) {
      Question question = new Question(schema, variant.body(), variant.valid());
      ScriptedResponse response = ScriptedResponse.json(status, variant.body());
      String what = "responds " + status + " " + variant.what();
      add(what, request, response, true, variant.valid(), question);
    }
  }

  private String schema(int status) {
    return operation.responses().stream()
        .filter(response -> response.status().equals(String.valueOf(status)))
        .findFirst()
        .flatMap(Response::body)
        .map(body -> body.pointer() + "/schema")
        .orElseThrow(
            () -> new IllegalArgumentException("the contract has no body of a response " + status));
  }

  private static ScriptedResponse response(JsonNode holder) {
    int status = holder.at("/response/status").asInt();
    JsonNode body = holder.at("/response/body");
    return body.isMissingNode()
        ? ScriptedResponse.empty(status)
        : ScriptedResponse.json(status, body);
  }

  private WireRequest request(
      String line, @Nullable JsonNode body, Map<String, String> credential) {
    String[] methodAndTarget = line.split(" ", 2);
    String path = methodAndTarget[1].replaceAll("\\?.*", "");
    if (!operation.method().equals(methodAndTarget[0])
        || !ContractLookup.matches(operation.path(), path)) {
      throw new IllegalArgumentException(
          "expected %s %s, found %s".formatted(operation.method(), operation.path(), line));
    }
    if (body == null) {
      return new WireRequest(operation.method(), methodAndTarget[1], credential, null, null);
    }
    boolean form = operation.request().map(Body::multipart).orElse(false);
    byte[] bytes =
        form ? Multipart.encode(body) : Json.write(body).getBytes(StandardCharsets.UTF_8);
    String type = form ? Multipart.CONTENT_TYPE : "application/json";
    return new WireRequest(operation.method(), methodAndTarget[1], credential, type, bytes);
  }

  private void add(
      String what,
      WireRequest request,
      ScriptedResponse response,
      boolean requestValid,
      boolean responseValid,
      @Nullable Question question) {
    String name = "by the document: " + what;
    cases.add(
        new Case(
            operation, name, request, response, requestValid, responseValid, List.of(), question));
  }
}
