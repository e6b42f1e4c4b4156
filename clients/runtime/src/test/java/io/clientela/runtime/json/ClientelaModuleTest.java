package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.Coded;
import io.clientela.runtime.ModelAdapterFactory;
import io.clientela.runtime.WireScalar;
import io.clientela.runtime.WireScalars;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class ClientelaModuleTest {
  private static final String PERSON =
      "{\"id\":7,\"name\":\"Juana\",\"active\":true,\"credit\":1.50,\"friends\":[],\"x\":{\"y\":null}}";

  private final ObjectMapper mapper = new ObjectMapper().registerModule(ClientelaModule.models());

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

  @Test
  void everyModelIsKnownWithoutBeingListed() throws JsonProcessingException {
    String json = "{\"rex\":{\"n\":\"Rex\",\"mood\":\"g\"},\"nobody\":null}";

    Map<String, Pet> pets = mapper.readValue(json, new TypeReference<>() {});

    assertThat(pets.get("rex")).isEqualTo(new Pet("Rex", Mood.GOOD));
    assertThat(mapper.writeValueAsString(pets)).isEqualTo(json);
    assertThat(mapper.readValue("[\"g\"]", Mood[].class)).containsExactly(Mood.GOOD);
    assertThat(mapper.writeValueAsString(Mood.GOOD)).isEqualTo("\"g\"");
  }

  @Test
  void whatIsNoModelIsLeftToJackson() throws JsonProcessingException {
    assertThat(mapper.readValue("{\"n\":\"Rex\"}", Upper.class)).isEqualTo(new Upper("Rex"));
    assertThat(mapper.writeValueAsString(new Upper("Rex"))).isEqualTo("{\"n\":\"Rex\"}");
    assertThat(mapper.readValue("{\"n\":\"Rex\"}", Plain.class)).isEqualTo(new Plain("Rex"));
    assertThat(mapper.writeValueAsString(new Plain("Rex"))).isEqualTo("{\"n\":\"Rex\"}");
  }

  /** Its adapter calls the name {@code n}, which Jackson alone would not. */
  @JsonAdapter(ModelAdapterFactory.class)
  public record Pet(String name, Mood mood) {
    /** As in a generated record. */
    public static final TypeAdapter<Pet> ADAPTER =
        new TypeAdapter<>() {
          @Override
          public Pet read(JsonReader in) throws IOException {
            in.beginObject();
            in.nextName();
            String name = in.nextString();
            in.nextName();
            Mood mood = Mood.ADAPTER.read(in);
            in.endObject();
            return new Pet(name, mood);
          }

          @Override
          public void write(JsonWriter out, Pet pet) throws IOException {
            out.beginObject().name("n").value(pet.name).name("mood");
            Mood.ADAPTER.write(out, pet.mood);
            out.endObject();
          }
        };
  }

  /** Of one code. */
  @JsonAdapter(ModelAdapterFactory.class)
  public enum Mood implements Coded<String> {
    /** Not bad. */
    GOOD("g");

    /** As in a generated enum. */
    public static final WireScalar<Mood> ADAPTER = WireScalars.code(WireScalars.string(), values());

    private final String code;

    Mood(String code) {
      this.code = code;
    }

    @Override
    public String value() {
      return code;
    }
  }

  record Plain(String n) {}

  /** Somebody else's type, which only Gson is to read by this adapter. */
  @JsonAdapter(Upper.Adapter.class)
  record Upper(String n) {
    static final class Adapter extends TypeAdapter<Upper> {
      @Override
      public Upper read(JsonReader in) {
        throw new AssertionError("asked by Jackson");
      }

      @Override
      public void write(JsonWriter out, Upper value) {
        throw new AssertionError("asked by Jackson");
      }
    }
  }
}
