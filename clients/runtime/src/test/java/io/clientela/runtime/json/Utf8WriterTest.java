package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import io.clientela.runtime.Codecs;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {
  private final Utf8Output bytes = new Utf8Output(new byte[0]);
  private final Utf8Writer out = new Utf8Writer(bytes);

  private String written() {
    return new String(bytes.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void gsonItselfWritesThroughIt() throws IOException {
    new Gson().toJson(JsonParser.parseString("{\"a\":[1,{\"b\":\"<x>\"}],\"n\":null}"), out);
    out.close();

    assertThat(written()).isEqualTo("{\"a\":[1,{\"b\":\"<x>\"}]}");
  }

  @Test
  void everyKindOfNumberIsWritten() throws IOException {
    out.beginArray();
    out.value(1L).value(1.5d).value(1.5f).value(Integer.valueOf(2)).value(Double.valueOf(1e10));
    out.value(Float.valueOf(0.1f)).value(new BigDecimal("1.50")).value(BigInteger.TEN);
    out.value(new AtomicLong(3)).value(new LazilyParsedNumber("1.10")).value((Number) null);
    out.value((Boolean) null).value(Boolean.TRUE).value((String) null).jsonValue("{\"raw\":1}");
    out.jsonValue(null);
    out.endArray();
    out.flush();

    assertThat(written())
        .isEqualTo("[1,1.5,1.5,2,1.0E10,0.1,1.50,10,3,1.10,null,null,true,null,{\"raw\":1},null]");
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 9, 10, -1, -10, 99, 100, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
  void integersOfEveryLengthAreWritten(long value) throws IOException {
    out.value(value);

    assertThat(written()).isEqualTo(Long.toString(value));
  }

  @Test
  void numbersThatJsonDoesNotKnowAreRefused() {
    assertRefused(() -> out.value(Double.NaN));
    assertRefused(() -> out.value(Float.POSITIVE_INFINITY));
    assertRefused(() -> out.value(Double.valueOf(Double.NEGATIVE_INFINITY)));
    assertRefused(() -> out.value(new LazilyParsedNumber("NaN")));
    assertRefused(() -> out.value(new LazilyParsedNumber("01")));
    assertRefused(() -> out.value(new LazilyParsedNumber("1,\"admin\":true")));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("admin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "\"\\/\b\f\n\r\t\u0000\u001f\u007f",
        "Peña",
        "Берёзкина",
        "€ 日本",
        "😀",
        "\u2028",
        "</script>",
        "half \ud83d high",
        "half \ude00 low",
        "\ud83d"
      })
  void textOfEveryScriptComesBackUnchanged(String text) throws IOException {
    String longer = ("x".repeat(127) + text).repeat(3);
    out.beginArray().value(text).value(longer).endArray();

    var read = JsonCodec.read(Codecs.json(), bytes.toBytes(), null).getAsJsonArray();

    assertThat(read.get(0).getAsString()).isEqualTo(text);
    assertThat(read.get(1).getAsString()).isEqualTo(longer);
  }

  @Test
  void onlyWhatMustBeEscapedIsEscaped() throws IOException {
    out.value("a\"b\\c/d\ne\u0001ñ€😀\ud83d");

    assertThat(written()).isEqualTo("\"a\\\"b\\\\c/d\\ne\\u0001ñ€😀\\uD83D\"");
  }

  @Test
  void aBufferIsUsedAgainAndWhatItHeldIsNot() {
    byte[] first = JsonCodec.write(Codecs.json(), new JsonPrimitive("a".repeat(10_000)));
    byte[] second = JsonCodec.write(Codecs.json(), new JsonPrimitive("b"));

    assertThat(first).hasSize(10_002);
    assertThat(second).asString(StandardCharsets.UTF_8).isEqualTo("\"b\"");
  }

  @Test
  void nullMembersFollowTheSetting() throws IOException {
    out.setSerializeNulls(false);
    out.beginObject();
    out.name("a").nullValue();
    out.name("b").value((String) null);
    out.setSerializeNulls(true);
    out.name("c").nullValue();
    out.endObject();
    out.close();

    assertThat(written()).isEqualTo("{\"c\":null}");
  }

  @Test
  void misuseIsRefused() throws IOException {
    assertThatThrownBy(() -> out.name("a")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::endObject).isInstanceOf(IllegalStateException.class);
    out.beginObject();
    assertThatThrownBy(() -> out.value("a")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::beginArray).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::endArray).isInstanceOf(IllegalStateException.class);
    out.name("a");
    assertThatThrownBy(() -> out.name("b")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::endObject).isInstanceOf(IllegalStateException.class);
    out.value(1L).endObject();
    assertThatThrownBy(() -> out.value(2L)).isInstanceOf(IllegalStateException.class);
    out.close();
    assertThatThrownBy(out::beginArray).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::flush).isInstanceOf(IllegalStateException.class);
    out.close();
    assertThat(written()).isEqualTo("{\"a\":1}");
  }

  @Test
  void nestingHasNoLimitOfItsOwn() throws IOException {
    for (int i = 0; i < 100; i++) {
      out.beginArray();
    }
    for (int i = 0; i < 100; i++) {
      out.endArray();
    }

    assertThat(written()).isEqualTo(Samples.deep(100));
  }

  @Test
  void closingTooEarlyIsToldLikeGson() throws IOException {
    out.beginArray();

    assertThatThrownBy(out::close)
        .isInstanceOf(IOException.class)
        .hasMessage("Incomplete document");
  }

  @Test
  void theBufferGrowsWhereverItEnds() throws IOException {
    for (int filled = 4_060; filled < 4_100; filled++) {
      var grown = new Utf8Output(new byte[0]);
      var writer = new Utf8Writer(grown);
      String filler = "x".repeat(filled);
      writer.beginArray().value(filler).value(-12_345_678_901L).value(1.5).value(true);
      writer.value("\u0001\"€😀").beginObject().name("ñ").nullValue().endObject().endArray();
      writer.close();

      assertThat(new String(grown.toBytes(), StandardCharsets.UTF_8))
          .isEqualTo("[\"" + filler + "\",-12345678901,1.5,true,\"\\u0001\\\"€😀\",{\"ñ\":null}]");
    }
  }

  @Test
  void everyStepGivesTheWriterForTheNext() throws IOException {
    assertThat(out.beginObject().name("a").beginArray().value(1L).nullValue().jsonValue("{}"))
        .isSameAs(out);
    assertThat(out.jsonValue(null).endArray().endObject()).isSameAs(out);

    assertThat(written()).isEqualTo("{\"a\":[1,null,{},null]}");
  }

  @Test
  void nothingIsWrittenAfterClosing() throws IOException {
    out.beginObject();
    assertThatThrownBy(out::close).isInstanceOf(IOException.class);

    assertThatThrownBy(() -> out.name("a")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::endObject).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> out.value(1L)).isInstanceOf(IllegalStateException.class);
    assertThat(written()).isEqualTo("{");
  }
}
