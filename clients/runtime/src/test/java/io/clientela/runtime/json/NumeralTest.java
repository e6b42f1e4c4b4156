package io.clientela.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "-1.5",
        "0.00",
        "007.10",
        "123456789012345678",
        "-12345678901234567",
        "1234567890123456789",
        "-1234567890.123456789",
        "1e2",
        "-1E-2",
        "1.5e+3"
      })
  void aNumeralKeepsEveryDigitAndItsScale(String text) {
    assertThat(Numeral.decimal(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", ".", ".5", "5.", "1.e2", "1e", "1e+", "+1", "1 ", "1x", "--1"})
  void whatIsNoNumeralIsNotRead(String text) {
    assertThat(Numeral.decimal(text)).isNull();
  }

  @Test
  void theBoundsAreReadAndWhatIsBeyondIsNot() {
    assertThat(Numeral.decimal("9".repeat(200))).isNotNull();
    assertThat(Numeral.decimal("9".repeat(201))).isNull();
    assertThat(Numeral.decimal("1e100")).isNotNull();
    assertThat(Numeral.decimal("1e101")).isNull();
    assertThat(Numeral.decimal("1e-100")).isNotNull();
    assertThat(Numeral.decimal("1e-101")).isNull();
    assertThat(Numeral.decimal("1e99999999999")).isNull();
  }

  @Test
  void onlyWholeNumbersOf64BitsAreIntegers() {
    assertThat(Numeral.integer("12.0")).isEqualTo(12L);
    assertThat(Numeral.integer("12e2")).isEqualTo(1_200L);
    assertThat(Numeral.integer("12.5")).isNull();
    assertThat(Numeral.integer("9223372036854775807")).isEqualTo(Long.MAX_VALUE);
    assertThat(Numeral.integer("9223372036854775808")).isNull();
  }
}
