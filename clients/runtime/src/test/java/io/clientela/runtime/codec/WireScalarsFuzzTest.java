package io.clientela.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.google.gson.JsonSyntaxException;
import io.clientela.runtime.json.JsonCodec;

/** Any text either has a meaning that survives being written, or is refused. See FUZZING.md. */
class WireScalarsFuzzTest {
  @FuzzTest(maxDuration = "10m")
  void textIsReadOrRefused(String text) {
    byte[] json = JsonCodec.write(WireScalars.string(), text);
    for (WireScalar<?> scalar : WireScalarsTest.all().values()) {
      assertSurvives(scalar, json);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void literalsAreReadOrRefused(byte[] json) {
    for (WireScalar<?> scalar : WireScalarsTest.all().values()) {
      assertSurvives(scalar, json);
    }
  }

  private static <T> void assertSurvives(WireScalar<T> scalar, byte[] json) {
    T value;
    try {
      value = JsonCodec.read(scalar, json, null);
    } catch (JsonSyntaxException e) {
      assertThat(e).hasNoCause();
      return;
    }
    if (value == null) {
      return;
    }

    assertThat(JsonCodec.read(scalar, JsonCodec.write(scalar, value), null)).isEqualTo(value);
    byte[] text = JsonCodec.write(WireScalars.string(), scalar.text(value));
    assertThat(comparable(JsonCodec.read(scalar, text, null))).isEqualTo(comparable(value));
  }

  /** The text form of a decimal has no exponent, so that its scale may differ. */
  private static Object comparable(Object value) {
    return value instanceof java.math.BigDecimal decimal ? decimal.stripTrailingZeros() : value;
  }
}
