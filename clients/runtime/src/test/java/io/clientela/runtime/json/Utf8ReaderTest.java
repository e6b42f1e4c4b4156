package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest extends ReaderContract {
  @ParameterizedTest
  @ValueSource(strings = {"{\"Juana\\x\":1}", "{\"Juana", "{\"Juana\n\":1}"})
  void aNameThatCannotBeReadIsNotQuotedEither(String document) throws IOException {
    Utf8Reader in = reader(document);
    in.beginObject();

    assertThatThrownBy(in::nextName).hasMessageEndingWith(" path $.");
  }

  @Tag("newest")
  @Test
  void thePathBeforeANameIsGsonsToo() throws IOException {
    assertThat(trace(reader(PERSON), true)).isEqualTo(trace(gsonReader(PERSON), true));
  }

  @Test
  void gsonsMapsHaveNamesThatAreReadAsValues() throws IOException {
    Map<Integer, String> map =
        new Gson()
            .getAdapter(new TypeToken<Map<Integer, String>>() {})
            .read(reader("{\"12\":\"a\",\"-3\":\"b\"}"));

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

  @ParameterizedTest
  @ValueSource(strings = {"", "\"\\", "\"\\u00", "tr", "-", "1.", "1e+"})
  void whatIsCutOffAnywhereIsTruncated(String document) {
    Utf8Reader in = reader(document);

    assertThatThrownBy(() -> skipAll(in))
        .isInstanceOf(EOFException.class)
        .hasNoCause()
        .hasMessageStartingWith("End of input at line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 Juana", "{} {}"})
  void whatFollowsTheDocumentIsMalformed(String document) {
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
  void aBrokenTextStaysAhead() throws IOException {
    Utf8Reader broken = reader("[\"a\\x\",2]");
    broken.beginArray();
    assertThatThrownBy(broken::nextString).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(broken::skipValue).isInstanceOf(MalformedJsonException.class);
  }

  @Tag("newest")
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

    assertThat(trace(reader(document), true)).isEqualTo(trace(gsonReader(document), true));
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

  @Override
  protected Utf8Reader reader(String document) {
    return reader(document.getBytes(StandardCharsets.UTF_8));
  }

  private static Utf8Reader reader(byte[] document) {
    try {
      return new Utf8Reader(document);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
