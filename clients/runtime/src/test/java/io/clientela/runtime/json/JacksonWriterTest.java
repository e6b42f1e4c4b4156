package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonIOException;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.Codecs;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JacksonWriterTest {
  private final StringWriter text = new StringWriter();
  private JacksonWriter out;

  @BeforeEach
  void open() throws IOException {
    out = new JacksonWriter(new JsonFactory().createGenerator(text));
  }

  @Test
  void everySampleIsWrittenAsGsonWritesIt() {
    for (String document : Samples.goodDocuments()) {
      JsonElement tree = JsonParser.parseString(document);

      String ours = new String(JsonCodec.write(Codecs.json(), tree), StandardCharsets.UTF_8);

      assertThat(ours).isEqualTo(Codecs.json().toJson(tree));
    }
  }

  @Test
  void textOutsideTheBasicPlaneAndHalvesOfItComeBackUnchanged() {
    String name = "Peña 😀 " + '\ud83d' + " \u2028 \u0001 </script>";

    byte[] json = JsonCodec.write(Codecs.json(), new com.google.gson.JsonPrimitive(name));

    assertThat(JsonCodec.read(Codecs.json(), json, null).getAsString()).isEqualTo(name);
  }

  @Test
  void gsonItselfWritesThroughIt() throws IOException {
    new Gson().toJson(JsonParser.parseString("{\"a\":[1,{\"b\":\"<x>\"}],\"n\":null}"), out);
    out.close();

    assertThat(text).hasToString("{\"a\":[1,{\"b\":\"<x>\"}]}");
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

    assertThat(text)
        .hasToString(
            "[1,1.5,1.5,2,1.0E10,0.1,1.50,10,3,1.10,null,null,true,null,{\"raw\":1},null]");
  }

  @Test
  void numbersThatJsonDoesNotKnowAreRefusedEvenIfLenient() {
    out.setStrictness(com.google.gson.Strictness.LENIENT);

    assertRefused(() -> out.value(Double.NaN));
    assertRefused(() -> out.value(Float.POSITIVE_INFINITY));
    assertRefused(() -> out.value(Double.valueOf(Double.NEGATIVE_INFINITY)));
    assertRefused(() -> out.value(new LazilyParsedNumber("NaN")));
    assertRefused(() -> out.value(new LazilyParsedNumber("01")));
    assertRefused(() -> out.value(new LazilyParsedNumber("1,\"admin\":true")));
  }

  private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("admin");
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

    assertThat(text).hasToString("{\"c\":null}");
  }

  @Test
  void misuseIsRefused() throws IOException {
    assertThatThrownBy(() -> out.name("a")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(out::endObject).isInstanceOf(IllegalStateException.class);
    out.beginObject();
    assertThatThrownBy(() -> out.value("a")).isInstanceOf(IllegalStateException.class);
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
  }

  @Test
  void closingTooEarlyIsToldLikeGson() throws IOException {
    out.beginArray();

    assertThatThrownBy(out::close)
        .isInstanceOf(IOException.class)
        .hasMessage("Incomplete document");
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
}
