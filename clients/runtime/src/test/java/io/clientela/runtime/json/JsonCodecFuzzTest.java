package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonElement;
import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import io.clientela.runtime.codec.Codecs;

/** Any bytes either are a document or are refused, in one way. See FUZZING.md. */
class JsonCodecFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void bytesAreReadOrRefused(byte[] document) {
    for (TypeAdapter<?> adapter : Samples.ADAPTERS.values()) {
      try {
        JsonCodec.read(adapter, document, null);
      } catch (JsonSyntaxException e) {
        assertThat(e).hasMessageContaining(" path $");
      }
    }
  }

  @FuzzTest(maxDuration = "10m")
  void whatWasReadIsWrittenAndReadAgain(byte[] document) {
    JsonElement value;
    try {
      value = JsonCodec.read(Codecs.json(), document, null);
    } catch (JsonSyntaxException e) {
      return; // no document
    }

    byte[] written = JsonCodec.write(Codecs.json(), value);

    assertThat(JsonCodec.read(Codecs.json(), written, null)).isEqualTo(value);
  }
}
