package io.clientela.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What a contract says of a body, asked by method and path as they go over the wire. */
public final class ContractLookup {
  private static final Map<String, SchemaOracle> ORACLES = new ConcurrentHashMap<>();

  private ContractLookup() {}

  /** What is wrong with a request body; empty if the contract accepts it. */
  public static List<String> wrongWithRequest(
      String vendor, String method, String path, String body) {
    ContractOperation operation = operation(vendor, method, path);
    return errors(operation, operation.request().orElseThrow().schema(), body);
  }

  /** What is wrong with the body of a response; empty if the contract accepts it. */
  public static List<String> wrongWithResponse(
      String vendor, String method, String path, int status, String body) {
    ContractOperation operation = operation(vendor, method, path);
    JsonNode schema =
        operation.responses().stream()
            .filter(response -> response.status().equals(String.valueOf(status)))
            .findFirst()
            .flatMap(ContractOperation.Response::body)
            .orElseThrow()
            .schema();
    return errors(operation, schema, body);
  }

  private static List<String> errors(ContractOperation operation, JsonNode schema, String body) {
    Contract contract = operation.contract();
    return ORACLES
        .computeIfAbsent(contract.vendor(), vendor -> new SchemaOracle(contract))
        .errors(schema, Json.read(body));
  }

  private static ContractOperation operation(String vendor, String method, String path) {
    return Contract.of(vendor).operations().stream()
        .filter(operation -> operation.method().equals(method))
        .filter(operation -> matches(operation.path(), path))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not in the contract: " + method + " " + path));
  }

  /** Whether a path is one of the template; a template without parameters fits only itself. */
  public static boolean matches(String template, String path) {
    StringBuilder pattern = new StringBuilder();
    for (String piece : template.split("(?=\\{)|(?<=\\})")) {
      pattern.append(piece.startsWith("{") ? "[^/]+" : Pattern.quote(piece));
    }
    return path.matches(pattern.toString());
  }
}
