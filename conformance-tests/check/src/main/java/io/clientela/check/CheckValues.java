package io.clientela.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a server has, in place of the contract's examples: values of parameters by name, for all
 * operations or under the id of one, and the body of an operation under {@code body}.
 */
final class CheckValues {
  private static final YAMLMapper YAML = new YAMLMapper();

  private final ObjectNode values;

  private CheckValues(ObjectNode values) {
    this.values = values;
  }

  static CheckValues none() {
    return new CheckValues(JsonNodeFactory.instance.objectNode());
  }

  /**
   * Takes {@code name=value} pairs and YAML files.
   *
   * @throws UsageException if one is neither, or names what the contract does not have
   */
  static CheckValues of(Contract contract, List<String> given) {
    CheckValues all = none();
    for (String text : given) {
      int equals = text.indexOf('=');
      if (equals > 0) {
        all.values.put(text.substring(0, equals), text.substring(equals + 1));
      } else {
        all.values.setAll(file(Path.of(text)));
      }
    }
    all.refuseUnknown(contract);
    return all;
  }

  private static ObjectNode file(Path file) {
    try {
      JsonNode content = YAML.readTree(Files.readString(file));
      if (content instanceof ObjectNode map) return map;
      throw new UsageException("expected name=value or a YAML map, found neither in " + file);
    } catch (IOException e) {
      throw new UsageException("cannot read the values of " + file + ": " + Reasons.of(e));
    }
  }

  private void refuseUnknown(Contract contract) {
    Set<String> parameters = new LinkedHashSet<>();
    Set<String> operations = new LinkedHashSet<>();
    for (ContractOperation operation : contract.operations()) {
      operations.add(operation.id());
      operation.parameters().stream().map(Parameter::name).forEach(parameters::add);
    }
    for (Map.Entry<String, JsonNode> entry : values.properties()) {
      Set<String> known = entry.getValue().isObject() ? operations : parameters;
      if (known.contains(entry.getKey())) continue;
      throw new UsageException("values: expected one of " + known + ", found " + entry.getKey());
    }
  }

  /** The value of a parameter, as text. */
  Optional<String> parameter(ContractOperation operation, String name) {
    JsonNode own = values.path(operation.id()).path(name);
    JsonNode value = own.isMissingNode() ? values.path(name) : own;
    return value.isValueNode() ? Optional.of(value.asText()) : Optional.empty();
  }

  /** The body to send. */
  Optional<JsonNode> body(ContractOperation operation) {
    JsonNode body = values.path(operation.id()).path("body");
    return body.isMissingNode() ? Optional.empty() : Optional.of(body);
  }
}
