package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerSchemaTest {
  private static final JsonNode SCHEMA = schema();

  static List<String> samples() {
    return SampleFile.lines();
  }

  @Test
  void describesEveryComponentOfEveryRecordAndNothingElse() {
    assertDescribed(Customer.class, SCHEMA);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptsTheSampleCustomers(String line) {
    assertThat(problems(line)).isEmpty();
    assertThat(problems(CustomerJson.write(CustomerJson.read(line)))).isEmpty();
  }

  @Test
  void refusesWhatTheRecordsRefuse() {
    assertThat(problems("{\"nickname\":\"x\"}")).isNotEmpty();
    assertThat(problems("{\"phones\":[{\"label\":\"home\"}]}")).isNotEmpty();
    assertThat(problems("{\"documents\":[{\"type\":\"rut\"}]}")).isNotEmpty();
    assertThat(problems("{\"birthDate\":null}")).isNotEmpty();
  }

  private static void assertDescribed(Class<?> type, JsonNode described) {
    assertThat(described.get("description")).as("description of %s", type).isNotNull();
    List<CanonicalType.Component> components = CanonicalType.components(type);
    assertThat(names(described.get("properties")))
        .containsExactlyInAnyOrderElementsOf(
            components.stream().map(CanonicalType.Component::name).toList());
    for (CanonicalType.Component component : components) {
      JsonNode property = described.get("properties").get(component.name());
      assertThat(property.get("description")).as(component.name()).isNotNull();
      Class<?> inner = component.valueType();
      if (inner.isEnum()) assertThat(words(property)).isEqualTo(words(inner));
      if (!CanonicalType.components(inner).isEmpty()) assertDescribed(inner, target(property));
    }
  }

  private static List<String> names(JsonNode properties) {
    return properties.propertyStream().map(Map.Entry::getKey).toList();
  }

  private static List<String> words(JsonNode property) {
    return property.get("enum").valueStream().map(JsonNode::asText).collect(Collectors.toList());
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(CustomerJson::word).toList();
  }

  private static JsonNode target(JsonNode property) {
    JsonNode holder = property.has("items") ? property.get("items") : property;
    return SCHEMA.at(holder.get("$ref").asText().substring(1));
  }

  private static List<?> problems(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA.toString());
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static JsonNode schema() {
    try (InputStream in = Customer.class.getResourceAsStream("customer.schema.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
