package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.internal.LazilyParsedNumber;
import com.google.gson.stream.JsonWriter;
import io.clientela.runtime.codec.Codecs;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every writer of ours keeps of Gson's contract. */
public abstract class WriterContract {
  JsonWriter out;

  /** A writer of a new document. */
  protected abstract JsonWriter writer() throws IOException;

  /** What the last writer has written. */
  protected abstract String written() throws IOException;

  @BeforeEach
  void begin() throws IOException {
    out = writer();
  }

  @Test
  void everySampleIsWrittenAsGsonWritesIt() throws IOException {
    for (String document : Samples.goodDocuments()) {
      JsonElement tree = JsonParser.parseString(document);
      JsonWriter fresh = writer();

      Codecs.json().write(fresh, tree);
      fresh.close();

      assertThat(JsonParser.parseString(written())).isEqualTo(tree);
    }
  }

  @Tag("newest")
  @Test
  void numbersThatJsonDoesNotKnowAreRefusedEvenIfLenient() {
    out.setStrictness(Strictness.LENIENT);

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

  @Test
  void gsonItselfWritesThroughIt() throws IOException {
    new Gson().toJson(JsonParser.parseString("{\"a\":[1,{\"b\":\"<x>\"}],\"n\":null}"), out);
    out.close();

    assertThat(written()).isEqualTo("{\"a\":[1,{\"b\":\"<x>\"}]}");
  }

  @Tag("newest")
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
  void closingTooEarlyIsToldLikeGson() throws IOException {
    out.beginArray();

    assertThatThrownBy(out::close)
        .isInstanceOf(IOException.class)
        .hasMessage("Incomplete document");
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
    assertThat(written()).startsWith("{").doesNotContain("a", "1");
  }

  @ParameterizedTest
  @ValueSource(
      longs = {0, 9, 10, -1, -10, 99, 100, Integer.MAX_VALUE, Long.MAX_VALUE, Long.MIN_VALUE})
  void integersOfEveryLengthAreWritten(long value) throws IOException {
    out.value(value);

    assertThat(written()).isEqualTo(Long.toString(value));
  }
}
