package io.clientela.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.clientela.conformance.contract.Contract;
import io.clientela.conformance.contract.ContractOperation;
import io.clientela.conformance.contract.ContractOperation.Parameter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a server has, in place of the contract's examples: values of parameters by name, for all
 * operations or under the id of one, and the body of an operation under {@code body}.
 */
final class CheckValues {
  private static final YAMLMapper YAML = new YAMLMapper();

  private static final String BODY = "body";

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
        all.values.setAll(file(path(text)));
      }
    }
    all.refuseUnknown(contract);
    return all;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("--values: expected the name of a file, found another text");
    }
  }

  private static ObjectNode file(Path file) {
    try {
      JsonNode content = YAML.readTree(Files.readString(file));
      if (content instanceof ObjectNode map) return map;
      throw new UsageException("--values: expected name=value or a YAML map, found " + file);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new UsageException(
          "--values: expected YAML in " + file + ", found none at line " + line);
    } catch (IOException e) {
      throw new UsageException("--values: cannot read " + file + ": " + Reasons.ofFile(e));
    }
  }

  private void refuseUnknown(Contract contract) {
    Map<String, Parameter> all = new LinkedHashMap<>();
    Map<String, ContractOperation> operations = new LinkedHashMap<>();
    for (ContractOperation operation : contract.operations()) {
      operations.put(operation.id(), operation);
      operation.parameters().forEach(it -> all.put(it.name(), it));
    }
    for (Map.Entry<String, JsonNode> entry : values.properties()) {
      ContractOperation operation = operations.get(entry.getKey());
      if (operation == null) {
        refuse(contract, all, entry);
        continue;
      }
      Map<String, Parameter> own = new LinkedHashMap<>();
      operation.parameters().forEach(it -> own.put(it.name(), it));
      for (Map.Entry<String, JsonNode> value : entry.getValue().properties()) {
        boolean body = value.getKey().equals(BODY) && operation.request().isPresent();
        if (!body) refuse(contract, own, value);
      }
    }
  }

  private static void refuse(
      Contract contract, Map<String, Parameter> known, Map.Entry<String, JsonNode> entry) {
    Parameter parameter = known.get(entry.getKey());
    if (parameter == null) {
      throw new UsageException(
          "--values: expected one of " + known.keySet() + ", found " + entry.getKey());
    }
    JsonNode value = entry.getValue();
    String type = contract.resolve(parameter.node().path("schema")).path("type").asText();
    boolean list = value.isArray() && type.equals("array");
    if (list || value.isValueNode() && !value.isNull()) return;
    String found = value.getNodeType().name().toLowerCase(Locale.ROOT);
    throw new UsageException(
        "--values: expected a value of " + entry.getKey() + ", found " + found);
  }

  /** The value of a parameter, as text; of a list, its items with commas between. */
  Optional<String> parameter(ContractOperation operation, String name) {
    JsonNode own = values.path(operation.id()).path(name);
    JsonNode value = own.isMissingNode() ? values.path(name) : own;
    if (value.isMissingNode()) return Optional.empty();
    if (!value.isArray()) return Optional.of(value.asText());
    List<String> items = new ArrayList<>();
    value.forEach(it -> items.add(it.asText()));
    return Optional.of(String.join(",", items));
  }

  /** The body to send. */
  Optional<JsonNode> body(ContractOperation operation) {
    JsonNode body = values.path(operation.id()).path(BODY);
    return body.isMissingNode() ? Optional.empty() : Optional.of(body);
  }
}
