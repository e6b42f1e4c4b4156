package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JacksonReaderTest {
  private static final String PERSON =
      "{\"id\":7,\"tags\":[\"a\",null,[true]],\"more\":{\"x\":1.50}}";

  @Test
  void tokensAndPathsAreThoseOfGson() throws IOException {
    assertThat(trace(reader(PERSON))).isEqualTo(trace(gsonReader(PERSON)));
  }

  /** Every token with the paths before and after it; a name's path is told after it only. */
  private static String trace(JsonReader in) throws IOException {
    var trace = new StringBuilder();
    JsonToken token = in.peek();
    while (token != JsonToken.END_DOCUMENT) {
      trace.append(token).append(' ');
      if (token != JsonToken.NAME) {
        trace.append(in.getPath()).append(' ').append(in.getPreviousPath()).append(' ');
      }
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
    JacksonReader in = reader("[1.10,-0,1e2,123456789012345678901234567890]");
    in.beginArray();

    assertThat(in.nextString()).isEqualTo("1.10");
    assertThat(in.nextString()).isEqualTo("-0");
    assertThat(in.nextString()).isEqualTo("1e2");
    assertThat(in.nextString()).isEqualTo("123456789012345678901234567890");
  }

  @Test
  void integersAreExactWhereGsonGoesThroughADouble() throws IOException {
    JacksonReader in = reader("[9007199254740993.0,\"9007199254740993\",12.0,\"12\",-0,1e3]");
    in.beginArray();

    assertThat(in.nextLong()).isEqualTo(9_007_199_254_740_993L);
    assertThat(in.nextLong()).isEqualTo(9_007_199_254_740_993L);
    assertThat(in.nextInt()).isEqualTo(12);
    assertThat(in.nextInt()).isEqualTo(12);
    assertThat(in.nextInt()).isZero();
    assertThat(in.nextLong()).isEqualTo(1000L);
  }

  @Test
  void aNumberThatDoesNotFitStaysAheadAndCanBeReadAsText() throws IOException {
    JacksonReader in = reader("[9223372036854775808,2147483648,12.7]");
    in.beginArray();

    assertThatThrownBy(in::nextLong)
        .isInstanceOf(NumberFormatException.class)
        .hasMessage("Expected a long at line 1 column 21 path $[0]");
    assertThat(in.nextString()).isEqualTo("9223372036854775808");
    assertThatThrownBy(in::nextInt).isInstanceOf(NumberFormatException.class);
    assertThat(in.nextLong()).isEqualTo(2_147_483_648L);
    assertThatThrownBy(in::nextLong).isInstanceOf(NumberFormatException.class);
    assertThat(in.nextDouble()).isEqualTo(12.7);
  }

  @Test
  void doublesAreFinite() throws IOException {
    JacksonReader in = reader("[1e999,\"NaN\",\"x\",\"1.5\",2]");
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
    JacksonReader in = reader("{\"name\":\"Juana Pérez\"}");
    in.beginObject();
    in.nextName();

    assertThatThrownBy(in::beginObject)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("Expected BEGIN_OBJECT but was STRING at line 1")
        .hasMessageEndingWith("path $.name");
    assertThatThrownBy(in::nextBoolean).hasMessageContaining("Expected a boolean but was STRING");
    assertThatThrownBy(in::nextNull).hasMessageContaining("Expected NULL but was STRING");
    assertThatThrownBy(in::nextName).hasMessageContaining("Expected a name but was STRING");
    assertThatThrownBy(in::nextLong).hasMessageContaining("Expected a long").hasNoCause();
    assertThat(in.nextString()).isEqualTo("Juana Pérez");
  }

  @Test
  void skippingTakesAWholeValueANameOrNothing() throws IOException {
    JacksonReader in = reader("{\"a\":{\"b\":[1,{\"c\":2}]},\"d\":3,\"e\":4}");
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
  @ValueSource(strings = {"[1", "{\"a\":", "{\"a\"", "\"abc"})
  void truncatedInputIsToldFromMalformedInput(String document) {
    JacksonReader in = reader(document);

    assertThatThrownBy(() -> skipAll(in))
        .isInstanceOf(EOFException.class)
        .hasNoCause()
        .hasMessageStartingWith("End of input at line 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Juana", "[Juana]", "{Juana:1}", "[1,Juana]", "\"Juana\nP\""})
  void malformedInputIsNeverQuoted(String document) {
    JacksonReader in = reader(document);

    assertThatThrownBy(() -> skipAll(in))
        .isInstanceOf(MalformedJsonException.class)
        .hasNoCause()
        .hasMessageNotContaining("Juana");
  }

  @Test
  void nothingIsReadBehindMalformedInput() throws IOException {
    JacksonReader in = reader("[1,x,2]");
    in.beginArray();
    in.skipValue();

    assertThatThrownBy(in::peek).isInstanceOf(MalformedJsonException.class);
    assertThatThrownBy(in::nextInt).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void nestingIsLimitedToWhatIsSet() throws IOException {
    assertThat(JsonParser.parseReader(reader(Samples.deep(255))).isJsonArray()).isTrue();
    assertThatThrownBy(() -> skipAll(reader(Samples.deep(256))))
        .isInstanceOf(MalformedJsonException.class)
        .hasMessageStartingWith("Nesting limit 255 reached");
    JacksonReader flat = reader("[[]]");
    flat.setNestingLimit(1);
    flat.beginArray();
    assertThatThrownBy(flat::beginArray).isInstanceOf(MalformedJsonException.class);
  }

  @Test
  void closedReaderRefusesToRead() throws IOException {
    JacksonReader in = reader("[1]");
    in.beginArray();
    in.close();

    assertThatThrownBy(in::peek)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("JsonReader is closed");
  }

  @Test
  void gsonsLenientParsingDoesNotMakeItLenient() {
    assertThatThrownBy(() -> JsonParser.parseReader(reader("[Juana]")))
        .isInstanceOf(com.google.gson.JsonSyntaxException.class);
  }

  private static void skipAll(JsonReader in) throws IOException {
    do {
      in.skipValue();
    } while (in.peek() != JsonToken.END_DOCUMENT);
  }

  private static JacksonReader reader(String document) {
    try {
      return new JacksonReader(new JsonFactory().createParser(document));
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
