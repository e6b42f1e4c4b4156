package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Response;
import java.util.List;
import java.util.regex.Pattern;

/** What a valid request gets, by what its header {@code Prefer} asks for. */
final class Preferences {
  private final ContractOperation operation;
  private final StubResponses responses;
  private final StubList stubs;

  Preferences(ContractOperation operation, StubResponses responses, StubList stubs) {
    this.operation = operation;
    this.responses = responses;
    this.stubs = stubs;
  }

  void add() {
    Response success = responses.success();
    if (success.body().isPresent()) notAcceptable();
    responses.byStatus().forEach(this::status);
    for (String example : responses.examples(success).keySet()) {
      StubRequest request =
          preferring(
              List.of(Matchers.not(asked("code", "[^,;]*")), asked("example", quoted(example))));
      ObjectNode response = responses.json(success, success.code(), example);
      stubs.add("example " + example, Order.PREFERRED_EXAMPLE, request, response);
    }
    problem("no status", Order.NO_STATUS, asked("code", "(?![0-9]{3}\"?\\s*(?:[,;]|$))[^,;]*"));
    if (success.body().isPresent()) {
      problem("another example", Order.UNKNOWN_EXAMPLE, asked("example", "[^,;]*"));
    }
    problem("another status", Order.UNKNOWN_STATUS, asked("code", "[^,;]*"));
    stubs.add(
        "success",
        Order.SUCCESS,
        StubRequest.of(operation),
        responses.json(success, success.code(), null));
  }

  private void notAcceptable() {
    ObjectNode json = Matchers.matches("(?i).*(?:application/(?:json|\\*)|\\*/\\*).*");
    ObjectNode other = Matchers.and(List.of(Matchers.matches(".+"), Matchers.not(json)));
    stubs.add(
        "nothing acceptable",
        Order.NOT_ACCEPTABLE,
        StubRequest.of(operation).header("Accept", other),
        Problem.NOT_ACCEPTABLE.response());
  }

  private void status(int status, Response answer) {
    ObjectNode code = asked("code", Integer.toString(status));
    for (String example : responses.examples(answer).keySet()) {
      stubs.add(
          status + " " + example,
          Order.PREFERRED_EXAMPLE,
          preferring(List.of(code, asked("example", quoted(example)))),
          responses.json(answer, status, example));
    }
    stubs.add(
        Integer.toString(status),
        // where there are no examples, none can be missed
        answer.body().isPresent() ? Order.PREFERRED_STATUS : Order.PREFERRED_EXAMPLE,
        preferring(List.of(code)),
        responses.json(answer, status, null));
  }

  private void problem(String what, Order order, ObjectNode prefer) {
    Problem problem = order == Order.NO_STATUS ? Problem.NO_STATUS : Problem.NO_SUCH_RESPONSE;
    stubs.add(what, order, preferring(List.of(prefer)), problem.response());
  }

  private StubRequest preferring(List<ObjectNode> matchers) {
    return StubRequest.of(operation).header("Prefer", Matchers.and(matchers));
  }

  /** Preferences have commas between them (RFC 7240); a value may be in quotation marks. */
  private static ObjectNode asked(String preference, String value) {
    return Matchers.matches(
        "(?:.*,)?\\s*(?i:" + preference + ")\\s*=\\s*\"?+" + value + "\"?\\s*(?:[,;].*)?");
  }

  private static String quoted(String text) {
    return Pattern.quote(text);
  }
}
