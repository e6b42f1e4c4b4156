package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an operation refuses, in the order in which Prism looks at it. */
final class Refusals {
  private static final String SOMETHING = ".+";
  private static final String JSON_TYPE = "(?i)\\s*application/(?:json|[^;]*\\+json)\\s*(?:;.*)?";

  /** What WireMock takes for a JSON string as well, if a schema asks for one. */
  private static final String SCALAR =
      "(?:null|true|false|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|\".*\")";

  private final ContractOperation operation;
  private final StubResponses responses;
  private final StubList stubs;
  private final ValidText texts;

  Refusals(ContractOperation operation, StubResponses responses, StubList stubs) {
    this.operation = operation;
    this.responses = responses;
    this.stubs = stubs;
    this.texts = new ValidText(operation.contract());
  }

  void add() {
    Optional<Body> body = operation.request();
    malformedJson();
    if (operation.secured()) withoutCredential();
    mediaType(body);
    operation.parameters().forEach(this::parameter);
    body.ifPresent(this::body);
  }

  /** WireMock passes over comments and over what follows the JSON; beginning and end tell. */
  private void malformedJson() {
    ObjectNode text = Json.MAPPER.createObjectNode().put("type", "string");
    ObjectNode unreadable =
        Matchers.and(
            List.of(
                Matchers.schema(text), Matchers.not(Matchers.matches("\\s*" + SCALAR + "\\s*"))));
    String shape = "\\s*(?:\\{.*\\}|\\[.*\\]|" + SCALAR + ")\\s*";
    StubRequest request =
        StubRequest.of(operation)
            .header("Content-Type", Matchers.matches(JSON_TYPE))
            .body(Matchers.matches(SOMETHING))
            .body(Matchers.or(List.of(unreadable, Matchers.not(Matchers.matches(shape)))));
    ObjectNode response = Json.MAPPER.createObjectNode().put("status", 400);
    response.putObject("headers").put("Content-Type", "application/json");
    response
        .putObject("jsonBody")
        .putObject("error")
        .put("code", "invalid_json")
        .put("message", "Expected JSON, found something else.");
    stubs.add("malformed JSON", Order.MALFORMED, request, response);
  }

  private void withoutCredential() {
    JsonNode scheme = operation.scheme();
    String name = scheme.get("name").asText();
    String place = scheme.get("in").asText();
    StubRequest request = StubRequest.of(operation);
    if (place.equals("query")) request.query(name, Matchers.absentOrEmpty());
    else if (place.equals("header")) request.header(name, Matchers.absentOrEmpty());
    else throw new IllegalArgumentException("cannot match a credential in " + place);
    Problem problem =
        new Problem(401, "Unauthorized", "Expected a credential in the " + place + ".");
    refuse("no credential", Order.CREDENTIAL, request, List.of(401), problem, List.of());
  }

  private void mediaType(Optional<Body> body) {
    StubRequest request = StubRequest.of(operation).body(Matchers.matches(SOMETHING));
    body.ifPresent(one -> request.header("Content-Type", otherThan(one)));
    String expected = body.map(Body::mediaType).orElse("no body");
    Problem problem = new Problem(415, "Unsupported media type", "Expected " + expected + ".");
    refuse("media type", Order.MEDIA_TYPE, request, List.of(415, 422, 400), problem, List.of());
  }

  private static ObjectNode otherThan(Body body) {
    String type = "(?i)\\s*" + Pattern.quote(body.mediaType()) + "\\s*(?:;.*)?";
    ObjectNode same = Matchers.matches(body.multipart() ? type : JSON_TYPE);
    return Matchers.and(List.of(Matchers.matches(SOMETHING), Matchers.not(same)));
  }

  private void parameter(Parameter parameter) {
    JsonNode schema = parameter.node().get("schema");
    List<String> location = List.of(parameter.in(), parameter.name());
    boolean path = parameter.in().equals("path");
    ObjectNode valid = path ? texts.inPath(schema) : texts.ofParameter(parameter);
    ObjectNode invalid = Matchers.and(List.of(Matchers.matches(SOMETHING), Matchers.not(valid)));
    String name = parameter.in() + " parameter " + parameter.name();
    invalid(name, StubRequest.of(operation).parameter(parameter, invalid), location);
    if (path || !parameter.required()) return;
    StubRequest without = StubRequest.of(operation).parameter(parameter, Matchers.absentOrEmpty());
    invalid("no " + name, without, location);
  }

  private void body(Body body) {
    if (operation.requestRequired()) {
      invalid("no body", StubRequest.of(operation).body(Matchers.absentOrEmpty()), List.of("body"));
    }
    StubRequest untyped =
        StubRequest.of(operation)
            .header("Content-Type", Matchers.absentOrEmpty())
            .body(Matchers.matches(SOMETHING));
    invalid("body without a media type", untyped, List.of("body"));
    if (body.multipart()) form(body);
    else json(body);
  }

  private void json(Body body) {
    ObjectNode valid = Matchers.schema(StubSchema.of(operation.contract(), body.schema()));
    StubRequest request =
        StubRequest.of(operation).body(Matchers.matches(SOMETHING)).body(Matchers.not(valid));
    invalid("body", request, List.of("body"));
  }

  private void form(Body body) {
    Contract contract = operation.contract();
    JsonNode schema = contract.resolve(body.schema());
    for (String name : Contract.strings(schema.withArray("required"))) {
      String part = ".*; name=\"" + Pattern.quote(name) + "\".*";
      StubRequest request = StubRequest.of(operation).body(Matchers.not(Matchers.matches(part)));
      invalid("no part " + name, request, List.of("body"));
    }
    for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
      String name = property.getKey();
      boolean text = contract.resolve(property.getValue()).path("type").asText().equals("string");
      // an object has a part for each of its members, and none of its own
      ObjectNode invalid =
          text ? Matchers.not(texts.of(property.getValue())) : Matchers.matches(".*");
      invalid("part " + name, StubRequest.of(operation).part(name, invalid), List.of("body", name));
    }
  }

  private void invalid(String what, StubRequest request, List<String> location) {
    Problem problem =
        new Problem(422, "Invalid request", "Not as the contract has it: " + what + ".");
    refuse(what, Order.INVALID, request, List.of(422, 400), problem, location);
  }

  /** By the first of the statuses that the contract has a response for, else by a problem. */
  private void refuse(
      String what,
      Order order,
      StubRequest request,
      List<Integer> statuses,
      Problem problem,
      List<String> location) {
    Optional<Integer> documented =
        statuses.stream()
            .filter(status -> responses.of(status).isPresent())
            .findFirst()
            .or(() -> responses.byDefault().map(answer -> statuses.get(0)));
    if (documented.isEmpty()) {
      stubs.add("refused: " + what, order, request, problem.response());
      return;
    }
    // the body is the contract's example, so the reason is where Prism has it
    ObjectNode response = responses.refusal(documented.get());
    response
        .withObject("/headers")
        .put("sl-violations", Problem.violation(location, problem.detail()));
    stubs.add("refused: " + what, order, request, response);
  }
}
