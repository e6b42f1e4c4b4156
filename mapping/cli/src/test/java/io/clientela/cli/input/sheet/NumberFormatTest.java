package io.clientela.cli.input.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "yyyy-mm-dd",
        "d/m/yy",
        "[$-340A]dd-mmm-yyyy;@",
        "[h]:mm",
        "m/d/yyyy h:mm",
        "mmm\\-yy",
        "dd\"/\"mm\"/\"yyyy",
        "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"
      })
  void theseShowADay(String code) {
    assertThat(NumberFormat.of(code).isDate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "General",
        "0.00",
        "#,##0;[Red]-#,##0",
        "0.00E+00",
        "0 \"días\"",
        "_-* #,##0.00_-;@",
        "[$$-340A]\\ #,##0",
        "@",
        "0\\d",
        "#,##0;\"dd\"",
        "0000000-0"
      })
  void theseShowANumber(String code) {
    assertThat(NumberFormat.of(code).isDate()).isFalse();
  }
}
