package io.clientela.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written of a value, and what is not sent at all. */
class WireScalarsWrittenTest {
  @Test
  void writesTheOneFormOfTheContract() {
    var day = LocalDate.of(1985, 1, 10);
    var moment = Instant.ofEpochSecond(1_437_436_800);

    assertThat(WireScalars.string().toJson("Peña")).isEqualTo("\"Peña\"");
    assertThat(WireScalars.textOrInteger().toJson("0012")).isEqualTo("\"0012\"");
    assertThat(WireScalars.int32().toJson(12)).isEqualTo("12");
    assertThat(WireScalars.int64().toJson(9_007_199_254_740_993L)).isEqualTo("9007199254740993");
    assertThat(WireScalars.decimal().toJson(new BigDecimal("1.50"))).isEqualTo("1.50");
    assertThat(WireScalars.decimalText().toJson(new BigDecimal("10000.0"))).isEqualTo("10000.0");
    assertThat(WireScalars.bool().toJson(true)).isEqualTo("true");
    assertThat(WireScalars.lenientFlag().toJson(false)).isEqualTo("false");
    assertThat(WireScalars.flag().toJson(true)).isEqualTo("1");
    assertThat(WireScalars.flag().toJson(false)).isEqualTo("0");
    assertThat(WireScalars.booleanText().toJson(true)).isEqualTo("\"true\"");
    assertThat(WireScalars.date().toJson(day)).isEqualTo("\"1985-01-10\"");
    assertThat(WireScalars.dottedDate().toJson(day)).isEqualTo("\"10.01.1985\"");
    assertThat(WireScalars.epochSeconds().toJson(moment)).isEqualTo("1437436800");
    assertThat(WireScalars.lenientEpochSeconds().toJson(moment)).isEqualTo("1437436800");
  }

  @Test
  void writesTheTextFormForQueriesAndForms() {
    assertThat(WireScalars.string().text("a b")).isEqualTo("a b");
    assertThat(WireScalars.int32().text(-7)).isEqualTo("-7");
    assertThat(WireScalars.int64().text(12L)).isEqualTo("12");
    assertThat(WireScalars.decimal().text(new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(WireScalars.bool().text(true)).isEqualTo("true");
    assertThat(WireScalars.lenientFlag().text(true)).isEqualTo("true");
    assertThat(WireScalars.flag().text(true)).isEqualTo("1");
    assertThat(WireScalars.flag().text(false)).isEqualTo("0");
    assertThat(WireScalars.booleanText().text(false)).isEqualTo("false");
    assertThat(WireScalars.epochSeconds().text(Instant.ofEpochSecond(12, 999_999_999)))
        .isEqualTo("12");
  }

  @Test
  void nullIsWrittenAsNull() {
    for (WireScalar<?> scalar : all().values()) {
      assertThat(scalar.toJson(null)).isEqualTo("null");
    }
  }

  @Test
  void decimalsThatWouldFillTheMemoryAreNotSent() {
    var bomb = new BigDecimal("1e999999999");

    assertThatThrownBy(() -> WireScalars.decimal().text(bomb))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WireScalars.decimal().toJson(bomb))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void yearsThatFourDigitsCannotHoldAreNotSent() {
    assertThatThrownBy(() -> WireScalars.date().text(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WireScalars.dottedDate().text(LocalDate.of(-1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Map<String, WireScalar<?>> all() {
    return Map.ofEntries(
        Map.entry("string", WireScalars.string()),
        Map.entry("int32", WireScalars.int32()),
        Map.entry("int64", WireScalars.int64()),
        Map.entry("decimal", WireScalars.decimal()),
        Map.entry("bool", WireScalars.bool()),
        Map.entry("date", WireScalars.date()),
        Map.entry("flag", WireScalars.flag()),
        Map.entry("lenientFlag", WireScalars.lenientFlag()),
        Map.entry("booleanText", WireScalars.booleanText()),
        Map.entry("decimalText", WireScalars.decimalText()),
        Map.entry("epochSeconds", WireScalars.epochSeconds()),
        Map.entry("lenientEpochSeconds", WireScalars.lenientEpochSeconds()),
        Map.entry("dottedDate", WireScalars.dottedDate()));
  }
}
