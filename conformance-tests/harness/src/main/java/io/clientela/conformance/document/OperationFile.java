package io.clientela.conformance.document;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.clientela.conformance.contract.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a vendor's document says of one operation: the resource {@code
 * /<vendor>/conformance/operations/<operationId>.yaml}, which holds to {@code
 * operation.schema.json}.
 */
record OperationFile(String vendor, String operation, JsonNode root) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final Schema SCHEMA =
      SchemaRegistry.withDialect(Dialects.getDraft202012())
          .getSchema(text("operation.schema.json"), InputFormat.JSON);

  static OperationFile read(String vendor, String operation) {
    return parse(vendor, operation, text(path(vendor, operation)));
  }

  /**
   * What a file of rows says.
   *
   * @throws IllegalArgumentException if a row is not as it has to be; the message names vendor,
   *     file and row
   */
  static OperationFile parse(String vendor, String operation, String text) {
    OperationFile file = new OperationFile(vendor, operation, yaml(vendor, operation, text));
    String problems =
        SCHEMA.validate(Json.write(file.root), InputFormat.JSON).stream()
            .map(problem -> "\n  " + problem.getInstanceLocation() + ": " + problem.getMessage())
            .collect(Collectors.joining());
    if (!problems.isEmpty()) throw new IllegalArgumentException(file.name() + ":" + problems);
    return file;
  }

  private static JsonNode yaml(String vendor, String operation, String text) {
    try {
      return YAML.readTree(text);
    } catch (IOException e) {
      String file = vendor + ": " + path(vendor, operation);
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  /** The headers that hold the credential. */
  Map<String, String> credential() {
    return root.path("credential").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, header -> header.getValue().asText()));
  }

  /** Hands over each item of a list of the file; what is wrong with one is said with its place. */
  void each(String list, Consumer<JsonNode> use) {
    int number = 0;
    for (JsonNode item : root.path(list)) {
      try {
        use.accept(item);
      } catch (IllegalArgumentException e) {
        String place = name() + " /" + list + "/" + number;
        throw new IllegalArgumentException(place + ": " + e.getMessage(), e);
      }
      number++;
    }
  }

  private String name() {
    return vendor + ": " + path(vendor, operation);
  }

  private static String path(String vendor, String operation) {
    return "/" + vendor + "/conformance/operations/" + operation + ".yaml";
  }

  private static String text(String resource) {
    try (InputStream in = OperationFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "expected what the document says in " + resource + ", found no such file");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
