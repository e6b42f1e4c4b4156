package io.clientela.sidebyside;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Body;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import io.clientela.conformance.contract.ContractOperation.Response;
import io.clientela.conformance.contract.Json;
import java.util.List;
import java.util.Locale;

/**
 * A contract written anew for a tool, so that the contract itself is bent to none: webhooks are
 * paths, ranges of statuses and the default are the status that stands for them, and whatever is
 * said in one place only for brevity is said where it is used.
 */
final class ToolView {
  /** What a tool needs to be told in its own way. */
  interface Dialect {
    /** The version of OpenAPI. */
    String version();

    /** A schema, or one of the contract's named schemas. */
    JsonNode schema(JsonNode schema);

    /** Adds what lets the tool call the operation: examples, and the means to choose a response. */
    void examples(ContractOperation operation, ObjectNode written);
  }

  private final Contract contract;
  private final Dialect dialect;

  private ToolView(Contract contract, Dialect dialect) {
    this.contract = contract;
    this.dialect = dialect;
  }

  static ObjectNode of(Contract contract, List<ContractOperation> operations, Dialect dialect) {
    ToolView view = new ToolView(contract, dialect);
    ObjectNode root = Json.MAPPER.createObjectNode().put("openapi", dialect.version());
    root.putObject("info").put("title", contract.vendor()).put("version", "1");
    ObjectNode paths = root.putObject("paths");
    for (ContractOperation operation : operations) {
      String method = operation.method().toLowerCase(Locale.ROOT);
      paths.withObjectProperty(operation.path()).set(method, view.operation(operation));
    }
    ObjectNode components = root.putObject("components");
    JsonNode stated = contract.root().path("components");
    if (stated.has("securitySchemes")) {
      components.set("securitySchemes", stated.get("securitySchemes"));
    }
    ObjectNode schemas = components.putObject("schemas");
    stated
        .path("schemas")
        .properties()
        .forEach(entry -> schemas.set(entry.getKey(), dialect.schema(entry.getValue())));
    return root;
  }

  private ObjectNode operation(ContractOperation operation) {
    ObjectNode written = Json.MAPPER.createObjectNode().put("operationId", operation.id());
    written.put("summary", operation.id());
    written.set("security", operation.security());
    ArrayNode parameters = written.putArray("parameters");
    for (Parameter parameter : operation.parameters()) {
      parameters
          .addObject()
          .put("name", parameter.name())
          .put("in", parameter.in())
          .put("required", parameter.required())
          .set("schema", dialect.schema(contract.resolve(parameter.node().get("schema"))));
    }
    operation
        .request()
        .ifPresent(
            body -> {
              ObjectNode request = written.putObject("requestBody");
              request.put("required", operation.requestRequired());
              content(request, body);
            });
    ObjectNode responses = written.putObject("responses");
    for (Response stated : operation.responses()) {
      ObjectNode response = responses.putObject(Integer.toString(stated.code()));
      response.put("description", stated.status());
      stated.body().ifPresent(body -> content(response, body));
    }
    dialect.examples(operation, written);
    return written;
  }

  private void content(ObjectNode holder, Body body) {
    ObjectNode media = holder.putObject("content").putObject(body.mediaType());
    media.set("schema", dialect.schema(body.schema()));
    if (body.node().has("encoding")) media.set("encoding", body.node().get("encoding"));
  }

  /** The media type of a body that was written. */
  static ObjectNode media(JsonNode holder) {
    return (ObjectNode) holder.get("content").elements().next();
  }

  /** The contract's examples of a body. */
  static List<JsonNode> examples(Contract contract, Body body) {
    return List.copyOf(contract.examples(body.node()).values());
  }
}
