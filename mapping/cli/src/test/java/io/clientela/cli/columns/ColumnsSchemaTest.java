package io.clientela.cli.columns;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The JSON schema for editors says what the mapping language takes. */
class ColumnsSchemaTest {
  @Test
  void theColumnsAreThoseOfTheCatalogue() throws IOException {
    List<String> names = new ArrayList<>();
    schema().at("/$defs/column/anyOf/0/enum").forEach(it -> names.add(it.textValue()));

    assertThat(names)
        .containsExactlyElementsOf(
            Columns.catalogue().stream()
                .map(Column::name)
                .filter(it -> !it.endsWith(">"))
                .toList());
  }

  @Test
  void theMappingsAreThoseThatAreBuiltIn() throws IOException {
    List<String> names = new ArrayList<>();
    schema().at("/properties/extends/enum").forEach(it -> names.add(it.textValue()));

    assertThat(names).containsExactlyElementsOf(Presets.NAMES);
  }

  @Test
  void theKeysAreThoseThatAreRead() throws IOException {
    List<String> problems = new ArrayList<>();
    ColumnMapping.parse("none: x\ncolumns: {A: {to: note, none: x}}", problems);

    schema()
        .get("properties")
        .fieldNames()
        .forEachRemaining(it -> assertThat(problems.get(0)).contains(it + ":"));
    schema()
        .at("/$defs/rule/properties")
        .fieldNames()
        .forEachRemaining(it -> assertThat(problems.get(1)).contains(it));
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in = Columns.class.getResourceAsStream("columns.schema.json")) {
      return new ObjectMapper().readTree(in);
    }
  }
}
