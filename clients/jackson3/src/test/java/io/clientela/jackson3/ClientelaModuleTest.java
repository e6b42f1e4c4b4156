package io.clientela.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.gson.TypeAdapter;
import com.google.gson.annotations.JsonAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.codec.CodedEnum;
import io.clientela.runtime.codec.ModelAdapterFactory;
import io.clientela.runtime.codec.WireScalar;
import io.clientela.runtime.codec.WireScalars;
import io.clientela.runtime.json.Person;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

public class ClientelaModuleTest {
  private static final String PERSON =
      "{\"id\":7,\"name\":\"Juana\",\"active\":true,\"credit\":1.50,\"friends\":[],\"x\":{\"y\":null}}";

  private final ObjectMapper mapper = JsonMapper.builder().addModule(new ClientelaModule()).build();

  @Test
  void modelsStandAnywhereInAUsersTypes() {
    String json = "{\"a\":[" + PERSON + ",null," + PERSON + "],\"b\":[]}";

    Map<String, List<Person>> people = mapper.readValue(json, new TypeReference<>() {});

    assertThat(people.get("a"))
        .extracting(p -> p == null ? null : p.name())
        .containsExactly("Juana", null, "Juana");
    assertThat(people.get("b")).isEmpty();
    assertThat(mapper.writeValueAsString(people)).isEqualTo(json);
  }

  @Test
  void aModelAloneGoesThereAndBack() {
    Person person = mapper.readValue(PERSON, Person.class);

    assertThat(person.id()).isEqualTo(7L);
    assertThat(mapper.writeValueAsString(person)).isEqualTo(PERSON);
  }

  @Test
  void treesAreASourceAndATargetToo() {
    JsonNode tree = mapper.readTree(PERSON);

    Person person = mapper.convertValue(tree, Person.class);

    assertThat(person.name()).isEqualTo("Juana");
    assertThat(mapper.<JsonNode>valueToTree(person).get("x")).isEqualTo(tree.get("x"));
  }

  @Test
  void whatTheAdapterRefusesIsJacksonsKindOfFailureWithoutTheValue() {
    assertThatThrownBy(() -> mapper.readValue("[{\"id\":\"Juana\"}]", Person[].class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("Expected an integer of 64 bits at path $[0].id")
        .hasMessageNotContaining("Juana");
    assertThatThrownBy(() -> mapper.readValue("[7]", Person[].class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("Expected BEGIN_OBJECT but was NUMBER");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9007199254740993",
        "-9007199254740993",
        "123456789012345678901234567890",
        "1",
        "1e400",
        "-1E-400",
        "0.1234567890123456789012345678901",
        "9007199254740993.5",
        "1e999999999",
      })
  void everyNumberIsExactInATree(String number) {
    BigDecimal value = new BigDecimal(number);
    String json = "{\"n\":%s,\"a\":[%s],\"o\":{\"n\":%s}}".formatted(number, number, number);
    Person person = mapper.readValue(json, Person.class);

    JsonNode tree = mapper.valueToTree(person);

    assertThat(tree.get("n").decimalValue()).isEqualByComparingTo(value);
    assertThat(tree.at("/a/0").decimalValue()).isEqualByComparingTo(value);
    assertThat(tree.at("/o/n").decimalValue()).isEqualByComparingTo(value);
    assertThat(mapper.writeValueAsString(person)).isEqualTo(json);
  }

  @Test
  void aWholeNumberIsAnIntegerInATree() {
    String json = "{\"n\":1,\"o\":{\"n\":-9007199254740993},\"b\":123456789012345678901}";

    JsonNode tree = mapper.valueToTree(mapper.readValue(json, Person.class));

    assertThat(tree).isEqualTo(mapper.readTree(json));
  }

  @ParameterizedTest
  @EnumSource(
      value = JsonTypeInfo.As.class,
      names = {"PROPERTY", "WRAPPER_ARRAY", "WRAPPER_OBJECT"})
  void defaultTypingWrapsAModelInItsType(JsonTypeInfo.As form) {
    var ours = BasicPolymorphicTypeValidator.builder().allowIfSubType("io.clientela").build();
    ObjectMapper typing =
        JsonMapper.builder()
            .addModule(new ClientelaModule())
            .activateDefaultTyping(ours, DefaultTyping.NON_FINAL_AND_ENUMS, form)
            .build();
    Person person = mapper.readValue(PERSON, Person.class);
    Held held = new Held(person, Mood.GOOD, person, Mood.GOOD);

    String json = typing.writeValueAsString(held);

    assertThat(typing.readValue(json, Held.class)).isEqualTo(held);
    assertThat(
            typing.readValue(
                typing.writerFor(Object.class).writeValueAsString(person), Object.class))
        .isEqualTo(person);
  }

  @Test
  void everyModelIsKnownWithoutBeingListed() {
    String json = "{\"rex\":{\"n\":\"Rex\",\"mood\":\"g\"},\"nobody\":null}";

    Map<String, Pet> pets = mapper.readValue(json, new TypeReference<>() {});

    assertThat(pets.get("rex")).isEqualTo(new Pet("Rex", Mood.GOOD));
    assertThat(mapper.writeValueAsString(pets)).isEqualTo(json);
    assertThat(mapper.readValue("[\"g\"]", Mood[].class)).containsExactly(Mood.GOOD);
    assertThat(mapper.writeValueAsString(Mood.GOOD)).isEqualTo("\"g\"");
  }

  @Test
  void theModuleIsFoundByJacksonItself() {
    ObjectMapper finding = JsonMapper.builder().findAndAddModules().build();

    assertThat(finding.readValue("[\"g\"]", Mood[].class)).containsExactly(Mood.GOOD);
  }

  @Test
  void whatIsNoModelIsLeftToJackson() {
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
            String unused = in.nextName();
            String name = in.nextString();
            String unusedToo = in.nextName();
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
  public enum Mood implements CodedEnum<String> {
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

  record Held(Object model, Object code, Person person, Mood mood) {}

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
