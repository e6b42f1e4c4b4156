package io.clientela.specs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.List;

/** Validates values by the schemas of one contract: JSON Schema 2020-12, formats asserted. */
final class SchemaValidator {
  private static final String TARGET = "target";

  private final SchemaRegistry registry =
      SchemaRegistry.withDialect(
          Dialect.builder(Dialects.getDraft202012()).format(new MailFormat()).build());
  private final JsonNode components;

  SchemaValidator(JsonNode bundle) {
    components = JsonNodeFactory.instance.objectNode().set("schemas", schemas(bundle));
  }

  /** What is wrong with the value, a line for each error; empty if it is valid. */
  List<String> errors(JsonNode schema, JsonNode value) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("$ref", "#/$defs/" + TARGET);
    document.putObject("$defs").set(TARGET, schema);
    document.set("components", components);
    Schema compiled = registry.getSchema(document.toString(), InputFormat.JSON);
    return compiled
        .validate(
            value.toString(),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonNode schemas(JsonNode bundle) {
    return bundle.path("components").path("schemas");
  }
}
