package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.runtime.codec.Codecs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest extends WriterContract {
  private Utf8Output bytes;

  @Override
  protected Utf8Writer writer() {
    bytes = new Utf8Output();
    return new Utf8Writer(bytes);
  }

  @Override
  protected String written() {
    return new String(bytes.toBytes(), StandardCharsets.UTF_8);
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
  void theBufferGrowsWhereverItEnds() throws IOException {
    for (int filled = 4_060; filled < 4_100; filled++) {
      var grown = new Utf8Output();
      var writer = new Utf8Writer(grown);
      String filler = "x".repeat(filled);
      writer.beginArray().value(filler).value(-12_345_678_901L).value(1.5).value(true);
      writer.value("\u0001\"€😀").beginObject().name("ñ").nullValue().endObject().endArray();
      writer.close();

      assertThat(new String(grown.toBytes(), StandardCharsets.UTF_8))
          .isEqualTo("[\"" + filler + "\",-12345678901,1.5,true,\"\\u0001\\\"€😀\",{\"ñ\":null}]");
    }
  }
}
