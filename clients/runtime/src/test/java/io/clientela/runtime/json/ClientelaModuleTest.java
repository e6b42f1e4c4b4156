package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientelaModuleTest {
  private static final String PERSON =
      "{\"id\":7,\"name\":\"Juana\",\"active\":true,\"credit\":1.50,\"friends\":[],\"x\":{\"y\":null}}";

  private final ObjectMapper mapper =
      new ObjectMapper().registerModule(ClientelaModule.of(Map.of(Person.class, Person.ADAPTER)));

  @Test
  void modelsStandAnywhereInAUsersTypes() throws JsonProcessingException {
    String json = "{\"a\":[" + PERSON + ",null," + PERSON + "],\"b\":[]}";

    Map<String, List<Person>> people = mapper.readValue(json, new TypeReference<>() {});

    assertThat(people.get("a"))
        .extracting(p -> p == null ? null : p.name())
        .containsExactly("Juana", null, "Juana");
    assertThat(people.get("b")).isEmpty();
    assertThat(mapper.writeValueAsString(people)).isEqualTo(json);
  }

  @Test
  void aModelAloneGoesThereAndBack() throws JsonProcessingException {
    Person person = mapper.readValue(PERSON, Person.class);

    assertThat(person.id()).isEqualTo(7L);
    assertThat(mapper.writeValueAsString(person)).isEqualTo(PERSON);
  }

  @Test
  void treesAreASourceAndATargetToo() throws JsonProcessingException {
    JsonNode tree = mapper.readTree(PERSON);

    Person person = mapper.treeToValue(tree, Person.class);

    assertThat(person.name()).isEqualTo("Juana");
    assertThat(mapper.<JsonNode>valueToTree(person).get("x")).isEqualTo(tree.get("x"));
  }

  @Test
  void whatTheAdapterRefusesIsJacksonsKindOfFailureWithoutTheValue() {
    assertThatThrownBy(() -> mapper.readValue("[{\"id\":\"Juana\"}]", Person[].class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Expected an integer of 64 bits at path $[0].id")
        .hasMessageNotContaining("Juana");
    assertThatThrownBy(() -> mapper.readValue("[7]", Person[].class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("Expected BEGIN_OBJECT but was NUMBER");
  }
}
