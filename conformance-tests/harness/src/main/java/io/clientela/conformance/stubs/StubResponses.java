package io.clientela.conformance.stubs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The responses of an operation, with the examples as files of their own. */
final class StubResponses {
  /** Numbers among the statuses that IANA has no meaning for. */
  private static final Set<Integer> UNNAMED = Set.of(418, 419, 420, 427, 430, 509);

  private final ContractOperation operation;
  private final List<Response> answers;
  private final Map<String, JsonNode> files = new LinkedHashMap<>();

  StubResponses(ContractOperation operation) {
    this.operation = operation;
    this.answers = operation.responses();
  }

  /** The bodies that the responses refer to, by the name of their file. */
  Map<String, JsonNode> files() {
    return files;
  }

  /** What a valid request gets: the lowest success, else the default, else the first response. */
  Response success() {
    return answers.stream()
        .filter(answer -> answer.status().startsWith("2"))
        .min(Comparator.comparing(Response::status))
        .or(() -> of("default"))
        .orElse(answers.get(0));
  }

  /** The response with that status, else that of its range, else the default one. */
  Optional<Response> of(int status) {
    return of(Integer.toString(status)).or(() -> of(status / 100 + "XX"));
  }

  Optional<Response> byDefault() {
    return of("default");
  }

  private Optional<Response> of(String status) {
    return answers.stream().filter(answer -> answer.status().equals(status)).findFirst();
  }

  /** The statuses that can be asked for, each with its response. */
  Map<Integer, Response> byStatus() {
    Map<Integer, Response> all = new LinkedHashMap<>();
    IntStream.concat(
            IntStream.concat(IntStream.rangeClosed(200, 208), IntStream.rangeClosed(300, 308)),
            IntStream.concat(IntStream.rangeClosed(400, 431), IntStream.rangeClosed(500, 511)))
        .filter(status -> !UNNAMED.contains(status))
        .forEach(
            status -> of(status).or(this::byDefault).ifPresent(answer -> all.put(status, answer)));
    return all;
  }

  Map<String, JsonNode> examples(Response answer) {
    return answer.body().map(Body::node).map(operation.contract()::examples).orElse(Map.of());
  }

  /** The first example of the response that a refused request gets. */
  ObjectNode refusal(int status) {
    return json(of(status).or(this::byDefault).orElseThrow(), status, null);
  }

  /**
   * A response as a mapping has it.
   *
   * @param example null for the first one
   */
  ObjectNode json(Response answer, int status, @Nullable String example) {
    ObjectNode response = Json.MAPPER.createObjectNode().put("status", status);
    Map<String, JsonNode> examples = examples(answer);
    ObjectNode headers = Json.MAPPER.createObjectNode();
    answer
        .body()
        .ifPresent(
            body -> {
              String name = example == null ? examples.keySet().iterator().next() : example;
              String file = operation.id() + "." + answer.status() + "." + name + ".json";
              files.put(file, examples.get(name));
              response.put("bodyFileName", file);
              headers.put("Content-Type", body.mediaType());
            });
    answer
        .node()
        .path("headers")
        .properties()
        .forEach(entry -> headers.set(entry.getKey(), header(entry.getValue())));
    if (!headers.isEmpty()) response.set("headers", headers);
    return response;
  }

  private JsonNode header(JsonNode reference) {
    Contract contract = operation.contract();
    JsonNode header = contract.resolve(reference);
    JsonNode example = header.path("example");
    return example.isMissingNode()
        ? contract.resolve(header.get("schema")).required("example")
        : example;
  }
}
