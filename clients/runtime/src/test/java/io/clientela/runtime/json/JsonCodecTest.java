package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonIOException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.codec.Codecs;
import io.clientela.runtime.codec.WireScalars;
import io.clientela.runtime.jackson.ClientelaModule;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {
  private static final TypeAdapter<List<String>> NAMES = Codecs.listOf(WireScalars.string());

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void unicodeIsToldByItsBytesWithAndWithoutAMark(String name) {
    Charset charset = Charset.forName(name);

    assertThat(JsonCodec.read(NAMES, "[\"Peña €\"]".getBytes(charset), null))
        .containsExactly("Peña €");
    assertThat(JsonCodec.read(NAMES, "\ufeff[\"Peña €\"]".getBytes(charset), charset))
        .containsExactly("Peña €");
  }

  @Test
  void anotherCharsetIsTheSendersWord() throws IOException {
    byte[] latin = "[\"Peña\"]".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(JsonCodec.read(NAMES, latin, StandardCharsets.ISO_8859_1)).containsExactly("Peña");
  }

  @Test
  void brokenCharactersAreNeverGuessed() {
    byte[] latin = "[\"Peña\"]".getBytes(StandardCharsets.ISO_8859_1);
    byte[] half = {0, 0, 0, '[', 0, 0x7f, 0, 0};

    assertThatThrownBy(() -> JsonCodec.read(NAMES, latin, null))
        .isInstanceOf(JsonSyntaxException.class);
    assertThatThrownBy(() -> JsonCodec.read(NAMES, half, null))
        .isInstanceOf(JsonSyntaxException.class);
    assertThatThrownBy(() -> JsonCodec.read(NAMES, new byte[] {'[', '"', -127}, windows1252()))
        .isInstanceOf(JsonSyntaxException.class);
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[] []", "[]x", "[]]", "[],", "[]\u0000"})
  void theWholeDocumentMustBeRead(String document) {
    assertThatThrownBy(() -> read(document)).isInstanceOf(JsonSyntaxException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'t0ken':x}",
        "{'t0ken' 1}",
        "{'t0ken':1 2}",
        "{'t0ken':{'t0ken':[1e9999999999]}}",
        "{'id':1,'t0ken':[1,{'t0ken':tru}]}",
        "{'friends':[{'t0ken':nul}]}",
        "{'\\u0074oken':1e9999999999}",
        "{'t0ken':1,'id':'t0ken'}",
      })
  void namesThatNobodyKnowsAreNotTold(String json) {
    byte[] document = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    ObjectMapper mapper = new ObjectMapper().registerModule(ClientelaModule.models());

    assertThatThrownBy(() -> JsonCodec.read(Person.ADAPTER, document, null))
        .hasMessageContaining("path $")
        .hasMessageNotContaining("oken");
    assertThatThrownBy(() -> mapper.readValue(document, Person.class))
        .hasMessageContaining("path $")
        .hasMessageNotContaining("oken");
  }

  @Test
  void aNameThatIsKnownIsToldBehindOneThatIsNot() {
    String json = "{\"t0ken\":{\"a\":1},\"friends\":[{\"id\":\"x\"}]}";
    byte[] document = json.getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JsonCodec.read(Person.ADAPTER, document, null))
        .hasMessageEndingWith("at path $.friends[0].id");
  }

  @Test
  void blanksMayFollow() throws IOException {
    assertThat(read("[] \r\n\t")).isEmpty();
  }

  @Test
  void nullReadsAsNull() throws IOException {
    assertThat(read("null")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[", "[\"a", "[}", "<html>Juana</html>"})
  void whatIsNoJsonIsMalformed(String document) {
    assertThatThrownBy(() -> read(document))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageContaining(" at line 1 column ")
        .hasMessageContaining(" path $")
        .hasMessageNotContaining("Juana")
        .hasNoCause();
  }

  @Test
  void whatTheAdapterDoesNotTakeIsToldByPath() {
    assertThatThrownBy(() -> read("[\"a\",{\"name\":\"Juana\"}]"))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("Expected text but was BEGIN_OBJECT at path $[1]");
    assertThatThrownBy(() -> read("\"Juana\""))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageStartingWith("Expected BEGIN_ARRAY but was STRING at line 1")
        .hasMessageNotContaining("Juana");
  }

  @Test
  void anAdaptersOwnFailureDoesNotQuoteTheValue() {
    var quoting =
        new TypeAdapter<LocalDate>() {
          @Override
          public LocalDate read(JsonReader in) throws IOException {
            return LocalDate.parse(in.nextString());
          }

          @Override
          public void write(JsonWriter out, LocalDate value) {}
        };
    byte[] json = "[\"Juana\"]".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> JsonCodec.read(Codecs.listOf(quoting), json, null))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessage("Value refused at path $[0]")
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(ints = {256, 5_000, 100_000})
  void deepDocumentsAreRefusedBeforeTheStackEnds(int levels) {
    byte[] deep = Samples.deep(levels).getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> JsonCodec.read(Codecs.json(), deep, null))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageStartingWith("JSON beyond the limits of size or depth");
  }

  @Test
  void aDocumentOf255LevelsIsRead() {
    byte[] deep = Samples.deep(255).getBytes(StandardCharsets.US_ASCII);

    assertThat(JsonCodec.read(Codecs.json(), deep, null).isJsonArray()).isTrue();
  }

  @Test
  void longNumbersAndLongTextsAreRefused() {
    byte[] number = "1".repeat(1_001).getBytes(StandardCharsets.US_ASCII);
    byte[] text = ('"' + "a".repeat(10_485_761) + '"').getBytes(StandardCharsets.US_ASCII);
    byte[] escaped = ("\"\\n" + "a".repeat(10_485_760) + '"').getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> JsonCodec.read(Codecs.json(), number, null))
        .isInstanceOf(JsonSyntaxException.class);
    assertThatThrownBy(() -> JsonCodec.read(Codecs.json(), text, null))
        .isInstanceOf(JsonSyntaxException.class);
    assertThatThrownBy(() -> JsonCodec.read(Codecs.json(), escaped, null))
        .isInstanceOf(JsonSyntaxException.class);
  }

  @Test
  void textAndNumbersOfTheLargestSizeAreRead() {
    byte[] number = "1".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
    byte[] text = ('"' + "a".repeat(10_485_760) + '"').getBytes(StandardCharsets.US_ASCII);

    assertThat(JsonCodec.read(Codecs.json(), number, null).getAsString()).hasSize(1_000);
    assertThat(JsonCodec.read(Codecs.json(), text, null).getAsString()).hasSize(10_485_760);
  }

  @Test
  void modelsGoThereAndBack() {
    byte[] json =
        "{\"id\":7,\"name\":\"Juana\",\"active\":true,\"credit\":1.50,\"friends\":[],\"x\":{\"y\":null}}"
            .getBytes(StandardCharsets.UTF_8);

    assertThat(JsonCodec.write(Person.ADAPTER, JsonCodec.read(Person.ADAPTER, json, null)))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(new String(json, StandardCharsets.UTF_8));
  }

  @Test
  void anAdapterThatWritesNothingIsNoDocument() {
    var silent =
        new TypeAdapter<String>() {
          @Override
          public void write(JsonWriter writer, String value) {}

          @Override
          public String read(JsonReader in) {
            return "";
          }
        };

    assertThatThrownBy(() -> JsonCodec.write(silent, "Juana")).isInstanceOf(JsonIOException.class);
  }

  @Test
  void textOutsideTheBasicPlaneAndHalvesOfItComeBackUnchanged() {
    String name = "Peña 😀 " + '\ud83d' + " \u2028 \u0001 </script>";

    byte[] json = JsonCodec.write(Codecs.json(), new JsonPrimitive(name));

    assertThat(JsonCodec.read(Codecs.json(), json, null).getAsString()).isEqualTo(name);
  }

  private static List<String> read(String document) throws IOException {
    return JsonCodec.read(NAMES, document.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
