package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.Json;

/** The request part of a mapping, one condition after the other; all of them have to hold. */
final class StubRequest {
  private final ObjectNode node = Json.MAPPER.createObjectNode();

  private StubRequest(String method) {
    node.put("method", method);
  }

  static StubRequest of(ContractOperation operation) {
    return new StubRequest(operation.method()).path(operation);
  }

  /** Any method on the operation's path. */
  static StubRequest ofPath(ContractOperation operation) {
    return new StubRequest("ANY").path(operation);
  }

  static StubRequest any() {
    StubRequest any = new StubRequest("ANY");
    any.node.put("urlPattern", ".*");
    return any;
  }

  private StubRequest path(ContractOperation operation) {
    String path = operation.path();
    node.put(path.contains("{") ? "urlPathTemplate" : "urlPath", path);
    return this;
  }

  StubRequest header(String name, ObjectNode matcher) {
    return with("headers", name, matcher);
  }

  StubRequest query(String name, ObjectNode matcher) {
    return with("queryParameters", name, matcher);
  }

  StubRequest parameter(Parameter parameter, ObjectNode matcher) {
    return switch (parameter.in()) {
      case "path" -> with("pathParameters", parameter.name(), matcher);
      case "query" -> query(parameter.name(), matcher);
      case "header" -> header(parameter.name(), matcher);
      default -> throw new IllegalArgumentException("cannot match in " + parameter.in());
    };
  }

  StubRequest body(ObjectNode matcher) {
    node.withArray("bodyPatterns").add(matcher);
    return this;
  }

  /** One part of that name at least has such a body. */
  StubRequest part(String name, ObjectNode matcher) {
    ObjectNode part = node.withArray("multipartPatterns").addObject().put("matchingType", "ANY");
    // of a part's "name" WireMock makes nothing when it reads a mapping
    part.putObject("headers")
        .set("Content-Disposition", Matchers.contains("; name=\"" + name + "\""));
    part.putArray("bodyPatterns").add(matcher);
    return this;
  }

  private StubRequest with(String section, String name, ObjectNode matcher) {
    node.withObject("/" + section).set(name, matcher);
    return this;
  }

  ObjectNode json() {
    return node;
  }
}
