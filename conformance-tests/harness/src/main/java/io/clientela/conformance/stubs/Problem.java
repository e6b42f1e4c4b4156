package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Json;
import java.util.List;

/** Responses that a contract does not have: RFC 9457, as Prism has them. */
record Problem(int status, String title, String detail) {
  static final Problem NO_SUCH_PATH =
      new Problem(404, "Path not found", "The contract has no such path.");
  static final Problem NO_SUCH_METHOD =
      new Problem(
          405, "Method not allowed", "The contract has the path, but not with this method.");
  static final Problem NO_SUCH_RESPONSE =
      new Problem(404, "Response not found", "The contract has no response as Prefer asks for.");
  static final Problem NO_STATUS =
      new Problem(422, "Invalid request", "Expected a status of three digits in Prefer.");
  static final Problem NOT_ACCEPTABLE =
      new Problem(406, "Not acceptable", "The contract has JSON, which Accept does not allow.");

  ObjectNode response() {
    ObjectNode response = Json.MAPPER.createObjectNode().put("status", status);
    response.putObject("headers").put("Content-Type", "application/problem+json");
    response.putObject("jsonBody").put("title", title).put("status", status).put("detail", detail);
    return response;
  }

  /** What the header says that Prism gives its reasons in. */
  static String violation(List<String> location, String message) {
    ArrayNode violations = Json.MAPPER.createArrayNode();
    ObjectNode violation = violations.addObject();
    ArrayNode places = violation.putArray("location").add("request");
    location.forEach(places::add);
    violation.put("severity", "Error").put("message", message);
    return Json.write(violations);
  }
}
