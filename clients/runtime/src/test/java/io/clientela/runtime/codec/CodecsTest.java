package io.clientela.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecsTest {
  private static final TypeAdapter<List<String>> NAMES = Codecs.listOf(WireScalars.string());
  private static final TypeAdapter<Map<String, Long>> COUNTS = Codecs.mapOf(WireScalars.int64());

  @Test
  void listKeepsOrderAndNullElements() throws IOException {
    List<String> names = NAMES.fromJson("[\"b\",null,\"a\"]");

    assertThat(names).containsExactly("b", null, "a");
    assertThat(NAMES.toJson(Arrays.asList("b", null, "a"))).isEqualTo("[\"b\",null,\"a\"]");
  }

  @Test
  void listIsUnmodifiableAndNullSafe() throws IOException {
    assertThat(NAMES.fromJson("[]")).isEmpty();
    assertThat(NAMES.fromJson("null")).isNull();
    assertThat(NAMES.toJson(null)).isEqualTo("null");
    List<String> names = NAMES.fromJson("[\"a\"]");
    assertThatThrownBy(() -> names.add("b")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void mapKeepsTheOrderOfTheWireAndTheLastOfTwoEqualNames() throws IOException {
    Map<String, Long> counts = COUNTS.fromJson("{\"z\":1,\"a\":2,\"z\":3,\"n\":null}");

    assertThat(counts.keySet()).containsExactly("z", "a", "n");
    assertThat(counts).containsEntry("z", 3L).containsEntry("n", null);
    assertThat(COUNTS.toJson(counts)).isEqualTo("{\"z\":3,\"a\":2,\"n\":null}");
  }

  @Test
  void mapIsUnmodifiableAndNullSafe() throws IOException {
    assertThat(COUNTS.fromJson("{}")).isEmpty();
    assertThat(COUNTS.fromJson("null")).isNull();
    assertThat(COUNTS.toJson(null)).isEqualTo("null");
    Map<String, Long> counts = COUNTS.fromJson("{\"a\":1}");
    assertThatThrownBy(() -> counts.put("b", 2L)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void anyJsonIsKeptDigitByDigit() throws IOException {
    String json = "{\"a\":[1.10,1e2,-0,true,null,\"x\",{}],\"b\":99999999999999999999}";

    JsonElement tree = Codecs.json().fromJson(json);

    assertThat(tree).isEqualTo(JsonParser.parseString(json));
    assertThat(Codecs.json().toJson(tree)).isEqualTo(json);
    assertThat(Codecs.json().fromJson("null")).isSameAs(JsonNull.INSTANCE);
    assertThat(Codecs.json().toJson(null)).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e400", "1e-400", "1E+999999999", "1e308", "-0", "0e9"})
  void numbersBeyondADoubleAreWrittenToTreesAndText(String number) throws IOException {
    JsonElement tree = Codecs.json().fromJson("{\"n\":" + number + "}");

    assertThat(Codecs.json().toJsonTree(tree)).hasToString("{\"n\":" + number + "}");
    assertThat(Codecs.json().toJson(tree)).isEqualTo("{\"n\":" + number + "}");
  }

  @Test
  void manyDigitsAreKeptToo() throws IOException {
    String number = "9".repeat(900);

    assertThat(Codecs.json().toJsonTree(Codecs.json().fromJson(number))).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9999999999", "-1.5E-9999999999", "1e+00000000001"})
  void numbersThatNoDecimalHoldsAreRefused(String number) {
    assertThatThrownBy(() -> Codecs.json().fromJson("{\"a\":[" + number + "]}"))
        .isInstanceOf(JsonSyntaxException.class)
        .hasMessageStartingWith(
            "Expected a number whose exponent has at most 9 digits at path $.a[");
  }

  @Test
  void unknownPropertiesAreKeptAndWrittenAgain() throws IOException {
    var in = new JsonReader(new StringReader("{\"z\":1,\"a\":null}"));
    in.beginObject();
    Map<String, JsonElement> unknown = null;
    while (in.hasNext()) {
      unknown = Codecs.addUnknown(unknown, in.nextName(), in);
    }
    in.endObject();

    Map<String, JsonElement> kept = Codecs.unknownProperties(unknown);

    assertThat(kept.keySet()).containsExactly("z", "a");
    assertThatThrownBy(() -> kept.put("b", new JsonPrimitive(1)))
        .isInstanceOf(UnsupportedOperationException.class);
    var text = new StringWriter();
    var out = new JsonWriter(text);
    out.beginObject();
    Codecs.writeUnknown(out, kept);
    out.endObject();
    assertThat(text).hasToString("{\"z\":1,\"a\":null}");
  }

  @Test
  void nothingKeptIsTheSharedEmptyMap() {
    assertThat(Codecs.unknownProperties(null)).isSameAs(Map.of());
  }
}
