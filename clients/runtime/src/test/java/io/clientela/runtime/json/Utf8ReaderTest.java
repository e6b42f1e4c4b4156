package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.Strictness;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {
  private static final String PERSON =
      "{\"id\":7,\"tags\":[\"a\",null,[true]],\"more\":{\"x\":1.50},\"y\":[{}]}";

  @Test
  void tokensAndPathsAreThoseOfGson() throws IOException {
    assertThat(trace(reader(PERSON))).isEqualTo(trace(gsonReader(PERSON)));
  }

  private static String trace(JsonReader in) throws IOException {
    var trace = new StringBuilder();
    JsonToken token = in.peek();
    while (token != JsonToken.END_DOCUMENT) {
      trace.append(token).append(' ').append(in.getPath()).append(' ');
      trace.append(in.getPreviousPath()).append(' ').append(in.hasNext()).append(' ');
      switch (token) {
        case BEGIN_OBJECT -> in.beginObject();
        case END_OBJECT -> in.endObject();
        case BEGIN_ARRAY -> in.beginArray();
        case END_ARRAY -> in.endArray();
        case NAME -> trace.append(in.nextName()).append(' ');
        case BOOLEAN -> trace.append(in.nextBoolean()).append(' ');
        case NULL -> in.nextNull();
        default -> trace.append(in.nextString()).append(' ');
      }
      trace.append(in.getPath()).append(' ').append(in.getPreviousPath()).append('\n');
      token = in.peek();
    }
    return trace.toString();
  }

  @Test
  void numbersAsTextKeepEveryDigit() throws IOException {
    Utf8Reader in = reader("[1.10,-0,1e2,123456789012345678901234567890,0,9]");
    in.beginArray();

    assertThat(in.nextString()).isEqualTo("1.10");
    assertThat(in.nextString()).isEqualTo("-0");
    assertThat(in.nextString()).isEqualTo("1e2");
    assertThat(in.nextString()).isEqualTo("123456789012345678901234567890");
    assertThat(in.nextString()).isEqualTo("0");
    assertThat(in.nextString()).isEqualTo("9");
  }

  @Test
  void booleansAreReadAsTheyAre() throws IOException {
    Utf8Reader in = reader("[true,false]");
    in.beginArray();

    assertThat(in.nextBoolean()).isTrue();
    assertThat(in.nextBoolean()).isFalse();
  }

  @Test
  void gsonsMapsHaveNamesThatAreReadAsValues() throws IOException {
    Map<Integer, String> map =
        new Gson().fromJson(reader("{\"12\":\"a\",\"-3\":\"b\"}"), new TypeToken<>() {});

    assertThat(map).containsExactly(Map.entry(12, "a"), Map.entry(-3, "b"));
  }

  @Test
  void itTellsWhereItIsAndNotWhatItReads() throws IOException {
    Utf8Reader in = reader("[\"Juana\",1]");
    in.beginArray();
    in.nextString();

    assertThat(in).hasToString("Utf8Reader at line 1 column 9 path $[1]");
    assertThat(in.getCharacterOffset()).isEqualTo(8);
  }

  @Test
  void integersAreExact() throws IOException {
    Utf8Reader in =
        reader(
            "[9007199254740993.0,\"9007199254740993\",12.0,-0,1e3,-12,"
                + "9223372036854775807,-9223372036854775808,999999999999999999]");
    in.beginArray();

    assertThat(in.nextLong()).isEqualTo(9_007_199_254_740_993L);
    assertThat(in.nextLong()).isEqualTo(9_007_199_254_740_993L);
    assertThat(in.nextInt()).isEqualTo(12);
    assertThat(in.nextInt()).isZero();
    assertThat(in.nextLong()).isEqualTo(1000L);
    assertThat(in.nextInt()).isEqualTo(-12);
    assertThat(in.nextLong()).isEqualTo(Long.MAX_VALUE);
    assertThat(in.nextLong()).isEqualTo(Long.MIN_VALUE);
    assertThat(in.nextLong()).isEqualTo(999_999_999_999_999_999L);
  }

  @Test
  void onlyPlainSmallIntegersAreCheap() throws IOException {
    Utf8Reader in = reader("[12,-0,12.0,1e1,\"12\",9223372036854775807]");
    in.beginArray();

    assertThat(in.isLongAhead()).isTrue();
    in.skipValue();
    while (in.hasNext()) {
      assertThat(in.isLongAhead()).isFalse();
      in.skipValue();
    }
  }

  @Test
  void aNumberThatDoesNotFitStaysAheadAndCanBeReadAsText() throws IOException {
    Utf8Reader in = reader("[9223372036854775808,2147483648,12.7,\"x\"]");
    in.beginArray();

    assertThatThrownBy(in::nextLong)
        .isInstanceOf(NumberFormatException.class)
        .hasMessage("Expected a long at line 1 column 2 path $[0]");
    assertThat(in.nextString()).isEqualTo("9223372036854775808");
    assertThatThrownBy(in::nextInt).isInstanceOf(NumberFormatException.class);
    assertThat(in.nextLong()).isEqualTo(2_147_483_648L);
    assertThatThrownBy(in::nextLong).isInstanceOf(NumberFormatException.class);
    assertThat(in.nextDouble()).isEqualTo(12.7);
    assertThatThrownBy(in::nextLong).isInstanceOf(NumberFormatException.class).hasNoCause();
    assertThat(in.nextString()).isEqualTo("x");
  }

  @Test
  void doublesAreFinite() throws IOException {
    Utf8Reader in = reader("[1e999,\"NaN\",\"x\",\"1.5\",2]");
    in.beginArray();

    assertThatThrownBy(in::nextDouble).isInstanceOf(MalformedJsonException.class);
    in.skipValue();
    assertThatThrownBy(in::nextDouble).isInstanceOf(MalformedJsonException.class);
    in.skipValue();
    assertThatThrownBy(in::nextDouble).isInstanceOf(NumberFormatException.class);
    in.skipValue();
    assertThat(in.nextDouble()).isEqualTo(1.5);
    assertThat(in.nextDouble()).isEqualTo(2.0);
  }

  @Test
  void askingForTheWrongTypeTellsPathAndTypesOnly() throws IOException {
    Utf8Reader in = reader("{\"name\":\"Juana Pérez\"}");
    in.beginObject();
    assertThatThrownBy(in::endArray).hasMessageContaining("Expected END_ARRAY but was NAME");
    in.nextName();

    assertThatThrownBy(in::beginObject)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Expected BEGIN_OBJECT but was STRING at line 1 column 10 path $.name");
    assertThatThrownBy(in::nextBoolean).hasMessageContaining("Expected a boolean but was STRING");
    assertThatThrownBy(in::nextNull).hasMessageContaining("Expected NULL but was STRING");
    assertThatThrownBy(in::nextName).hasMessageContaining("Expected a name but was STRING");
    assertThatThrownBy(in::nextLong).hasMessageContaining("Expected a long").hasNoCause();
    assertThat(in.nextString()).isEqualTo("Juana Pérez");
    assertThatThrownBy(in::nextString).hasMessageContaining("Expected a string but was END_OBJECT");
  }

  @Test
  void skippingTakesAWholeValueANameOrNothing() throws IOException {
    Utf8Reader in = reader("{\"a\":{\"b\":[1,{\"c\":\"Peña\"}]},\"d\":3,\"e\":4}");
    in.beginObject();
    in.nextName();
    in.skipValue();
    assertThat(in.getPath()).isEqualTo("$.a");
    in.skipValue();
    assertThat(in.nextInt()).isEqualTo(3);
    assertThat(in.nextName()).isEqualTo("e");
    in.skipValue();
    assertThat(in.hasNext()).isFalse();
    in.skipValue();
    in.skipValue();
    assertThat(in.peek()).isEqualTo(JsonToken.END_DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[1", "{\"a\":", "{\"a\"", "\"abc", "\"\\", "\"\\u00", "tr", "-", "1.", "1e+"})
  void truncatedInputIsToldFromMalformedInput(String document) {
    Utf8Reader in = reader(document);

    assertThatThrownBy(() -> skipAll(in))
        .isInstanceOf(EOFException.class)
        .hasNoCause()
        .hasMessageStartingWith("End of input at line 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Juana", "[Juana]", "{Juana:1}", "[1,Juana]", "\"Juana\nP\"", "1 Juana", "{} {}"})
  void malformedInputIsNeverQuoted(String document) {
    Utf8Reader in = reader(document);

    assertThatThrownBy(() -> skipAll(in))
        .isInstanceOf(MalformedJsonException.class)
        .hasNoCause()
        .hasMessageNotContaining("Juana");
  }

  @Test
  void theLineAndColumnAreThoseOfTheByteThatIsWrong() throws IOException {
    Utf8Reader in = reader("{\n \"a\": 1,\n \"b\": x}");
    in.beginObject();
    in.skipValue();
    in.skipValue();
    in.skipValue();

    assertThatThrownBy(in::peek).hasMessage("Malformed JSON at line 3 column 7 path $.b");
  }

  @Test
  void nothingIsReadBehindMalformedInput() throws IOException {
    Utf8Reader in = reader("[1,x,2]");
    in.beginArray();
    in.skipValue();

    assertThatThrownBy(in::peek).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(in::nextInt).isInstanceOf(MalformedJsonException.class);
    Utf8Reader broken = reader("[\"a\\x\",2]");
    broken.beginArray();
    assertThatThrownBy(broken::nextString).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(broken::skipValue).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void nestingIsLimitedToWhatIsSet() throws IOException {
    Utf8Reader flat = reader("[[]]");
    flat.setNestingLimit(1);
    flat.beginArray();

    assertThatThrownBy(flat::beginArray).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(() -> skipAll(reader(Samples.deep(256))))
        .isInstanceOf(MalformedJsonException.class);
    skipAll(reader(Samples.deep(255)));
  }

  @Test
  void closedReaderRefusesToRead() throws IOException {
    Utf8Reader in = reader("[1]");
    in.beginArray();
    in.close();

    assertThatThrownBy(in::peek)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("JsonReader is closed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "abcdefg",
        "abcdefgh",
        "abcdefghi",
        "sixteen letters!",
        "a name of 25 letters long",
        "of more letters than are looked up, because nobody has names as long as this one",
        "año",
        "quote \\\" inside",
        "\\u00e1",
        "€",
        "😀"
      })
  void namesAndTextsOfEveryLengthAndScriptAreRead(String text) throws IOException {
    String document = "{\"" + text + "\":\"" + text + "\",\"z\":{\"" + text + "\":[]}}";

    assertThat(trace(reader(document))).isEqualTo(trace(gsonReader(document)));
  }

  @Test
  void aNameThatIsMetAgainIsTheSameObject() throws IOException {
    Utf8Reader in = reader("[{\"firstName\":1},{\"firstName\":2}]        ");
    in.beginArray();
    in.beginObject();
    String once = in.nextName();
    in.skipValue();
    in.endObject();
    in.beginObject();

    assertThat(in.nextName()).isSameAs(once).isSameAs("firstName");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c080",
        "c1bf",
        "e08080",
        "e09fbf",
        "f0808080",
        "f08fbfbf",
        "eda080",
        "edbfbf",
        "f4908080",
        "f8888080",
        "80",
        "bf",
        "ff",
        "c3",
        "c328",
        "e282",
        "e228a1",
        "f09f98",
        "f0288cbc"
      })
  void charactersThatUtf8DoesNotHaveAreRefused(String hex) {
    byte[] broken = java.util.HexFormat.of().parseHex("22" + hex + "22");

    assertThatThrownBy(() -> reader(broken).nextString())
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageStartingWith("JSON in a broken character encoding at line 1 column 2");
    assertThatThrownBy(() -> reader(broken).skipValue()).isInstanceOf(MalformedJsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c280", "dfbf", "e0a080", "ed9fbf", "ee8080", "efbfbf", "f0908080", "f48fbfbf"})
  void theLastCharactersOfEachLengthAreRead(String hex) throws IOException {
    byte[] character = java.util.HexFormat.of().parseHex(hex);
    byte[] document = java.util.HexFormat.of().parseHex("22" + hex + "22");

    assertThat(reader(document).nextString())
        .isEqualTo(new String(character, StandardCharsets.UTF_8));
  }

  private static void skipAll(JsonReader in) throws IOException {
    do {
      in.skipValue();
    } while (in.peek() != JsonToken.END_DOCUMENT);
  }

  private static Utf8Reader reader(String document) {
    return reader(document.getBytes(StandardCharsets.UTF_8));
  }

  private static Utf8Reader reader(byte[] document) {
    try {
      return new Utf8Reader(document, new NameTable());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonReader gsonReader(String document) {
    var in = new JsonReader(new StringReader(document));
    in.setStrictness(Strictness.STRICT);
    return in;
  }
}
