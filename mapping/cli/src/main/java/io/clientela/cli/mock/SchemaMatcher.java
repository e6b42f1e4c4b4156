package io.clientela.cli.mock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;

/** A text that a JSON Schema allows, as WireMock sees it: what is no JSON is a JSON string. */
final class SchemaMatcher implements TextMatcher {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private final String text;
  private volatile @Nullable Schema schema;

  SchemaMatcher(JsonNode schema) {
    this.text = schema.toString();
  }

  @Override
  public boolean matches(@Nullable String value) {
    if (value == null) return false;
    JsonNode json = read(value);
    if (allows(json.isTextual() ? json.toString() : value)) return true;
    return !json.isTextual() && !json.isContainerNode() && allows(quoted(value));
  }

  private static JsonNode read(String value) {
    try {
      JsonNode json = JSON.readTree(value);
      return json.isMissingNode() ? TextNode.valueOf(value) : json;
    } catch (JsonProcessingException e) {
      return TextNode.valueOf(value);
    }
  }

  private static String quoted(String value) {
    return TextNode.valueOf(value).toString();
  }

  private boolean allows(String json) {
    return compiled().validate(json, InputFormat.JSON).isEmpty();
  }

  /** With the first request that needs it: most are never needed. */
  private Schema compiled() {
    Schema known = schema;
    if (known != null) return known;
    Schema compiled = Registry.INSTANCE.getSchema(text, InputFormat.JSON);
    schema = compiled;
    return compiled;
  }

  private static final class Registry {
    static final SchemaRegistry INSTANCE =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }
}
