package io.clientela.conformance.ecosystems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import io.clientela.conformance.contract.Json;
import io.clientela.conformance.contract.SchemaOracle;
import io.clientela.specs.Contracts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the jar of the contracts holds for tools of other ecosystems. */
final class Ecosystem {
  private static final YAMLMapper YAML = new YAMLMapper();

  private Ecosystem() {}

  /** A file of a vendor's folder. */
  static JsonNode read(String vendor, String file) {
    String name = "/META-INF/clientela/" + vendor + "/" + file;
    try (InputStream in = Contracts.class.getResourceAsStream(name)) {
      if (in == null) throw new IllegalStateException("expected " + name + ", found none");
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return file.endsWith(".yaml") ? YAML.readTree(text) : Json.read(text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /** The schemas of a document, each compiled once, whatever words it is written in. */
  static final class Validator {
    private final SchemaRegistry registry;
    private final JsonNode document;
    private final Map<String, Schema> compiled = new HashMap<>();

    Validator(JsonNode document, Dialect dialect) {
      this.document = document;
      this.registry =
          SchemaRegistry.withDialect(
              Dialect.builder(dialect).format(new SchemaOracle.MailFormat()).build());
    }

    boolean has(String pointer) {
      return !document.at(pointer).isMissingNode();
    }

    /** What is wrong with a value by the schema at a pointer; empty if it is valid. */
    List<String> errors(String pointer, JsonNode value) {
      return compiled
          .computeIfAbsent(pointer, this::compile)
          .validate(
              Json.write(value),
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(Error::toString)
          .toList();
    }

    private Schema compile(String pointer) {
      ObjectNode root = document.deepCopy();
      root.remove("$id");
      root.put("$ref", "#" + pointer);
      return registry.getSchema(Json.write(root), InputFormat.JSON);
    }
  }
}
