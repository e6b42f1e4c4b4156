package io.clientela.conformance.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The second oracle: JSON Schema 2020-12 with formats, by a validator that is not Prism's. */
public final class SchemaOracle {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          Dialect.builder(Dialects.getDraft202012())
              .format(new MailFormat())
              .format(new IntegerFormat("int32", 32))
              .format(new IntegerFormat("int64", 64))
              .build());

  private final Contract contract;
  private final Map<JsonNode, Schema> compiled = new HashMap<>();

  public SchemaOracle(Contract contract) {
    this.contract = contract;
  }

  /** What is wrong with the value by the schema, a line for each error. */
  public List<String> errors(JsonNode schema, JsonNode value) {
    Schema validator = compiled.computeIfAbsent(schema, this::compile);
    return validator
        .validate(
            Json.write(value),
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  public boolean accepts(JsonNode schema, JsonNode value) {
    return errors(schema, value).isEmpty();
  }

  private Schema compile(JsonNode schema) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    document.put("$ref", "#/$defs/target");
    document.putObject("$defs").set("target", schema);
    document.set("components", schemasOnly());
    return REGISTRY.getSchema(Json.write(document), InputFormat.JSON);
  }

  private ObjectNode schemasOnly() {
    ObjectNode components = Json.MAPPER.createObjectNode();
    components.set("schemas", contract.root().path("components").path("schemas"));
    return components;
  }

  /** Addresses of any top-level domain: the validator's own format knows no {@code .test}. */
  public static final class MailFormat implements Format {
    private static final Pattern ADDRESS =
        Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    @Override
    public String getName() {
      return "email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
      return ADDRESS.matcher(value).matches();
    }
  }

  /** Integers that fit into 32 or 64 bits: formats of OpenAPI that no dialect knows. */
  private record IntegerFormat(String name, int bits) implements Format {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean matches(
        ExecutionContext context, SchemaContext schema, tools.jackson.databind.JsonNode value) {
      return !value.isIntegralNumber() || value.bigIntegerValue().bitLength() < bits;
    }
  }
}
