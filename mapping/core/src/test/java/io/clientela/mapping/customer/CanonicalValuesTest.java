package io.clientela.mapping.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.Shape;
import io.clientela.mapping.rules.Languages;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalValuesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t", "\u00a0", "\u200b", "\ufeff", " \u00a0\u200b ", "\u3000", "\u2800"})
  void aTextOfWhichNothingCanBeSeenIsEmpty(String text) {
    assertThat(CanonicalValues.text(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", " a ", "\u00a0Ñ", "😀", "\u0007a"})
  void aTextOfWhichSomethingCanBeSeenStaysAsItIs(String text) {
    assertThat(CanonicalValues.text(text)).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud800", "\udc00", "\ud800\ud800", "\ude00\ud83d", "\ud83d"})
  void halfASurrogatePairIsRefused(String text) {
    assertThatThrownBy(() -> CanonicalValues.text(text))
        .isInstanceOf(CanonicalValueException.class)
        .hasMessage("has half a surrogate pair, which UTF-8 cannot hold");
  }

  @Test
  void nulIsRefused() {
    assertThatThrownBy(() -> CanonicalValues.text("a\u0000"))
        .isInstanceOf(CanonicalValueException.class)
        .hasMessage("has a NUL character");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1900-01-02", "1985-01-10", "2024-02-29", "9999-12-31"})
  void aDayIsRead(String text) {
    assertThat(CanonicalValues.date(text)).isEqualTo(LocalDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "10.01.1985, 'is not a date of the form 1985-01-10, found 99.99.9999'",
    "+11985-01-10, 'is not a date of the form 1985-01-10, found +99999-99-99'",
    "1985-02-30, 'is not a date of the form 1985-01-10, found 9999-99-99'",
    "'1985-01-10 ', 'is not a date of the form 1985-01-10, found 9999-99-99 '",
    "1985-01-1\u0660, 'is not a date of the form 1985-01-10, found 9999-99-99'",
    "1899-12-30, 'is a date before 1900-01-02, which files have where there is none'",
    "1900-01-01, 'is a date before 1900-01-02, which files have where there is none'",
    "0001-01-01, 'is a date before 1900-01-02, which files have where there is none'",
  })
  void whatIsNoDayIsRefused(String text, String problem) {
    assertThatThrownBy(() -> CanonicalValues.date(text)).hasMessage(problem);
  }

  @Test
  void nobodyIsBornTomorrow() {
    assertThat(CanonicalValues.birthDate("2026-03-03", CLOCK)).isEqualTo("2026-03-03");
    assertThatThrownBy(() -> CanonicalValues.birthDate("2026-03-04", CLOCK))
        .hasMessage("is in the future");
    assertThatThrownBy(() -> CanonicalValues.birthDate("2099-01-01", CLOCK))
        .hasMessage("is in the future");
  }

  @Test
  void aTimeIsRead() {
    Instant time = Instant.parse("2026-03-02T10:15:00Z");

    assertThat(CanonicalValues.instant("2026-03-02T10:15:00Z")).isEqualTo(time);
    assertThat(CanonicalValues.instant("2026-03-02T07:15:00-03:00")).isEqualTo(time);
    assertThat(CanonicalValues.instant("2026-03-02T10:15:00.5Z")).isEqualTo(time.plusMillis(500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1700000000000",
        "2026-03-02",
        "2026-03-02T10:15Z",
        "2026-03-02T24:15:00Z",
        "2026-02-30T10:15:00Z",
        "+12026-03-02T10:15:00Z",
        "2026-03-02 10:15:00Z",
        "2026-03-02T10:15:00",
        "1899-12-30T00:00:00Z"
      })
  void whatIsNoTimeIsRefused(String text) {
    assertThatThrownBy(() -> CanonicalValues.instant(text))
        .isInstanceOf(CanonicalValueException.class)
        .hasMessageStartingWith("is ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-12.121915", "+5", "200.000", "007", "1500.50"})
  void aDecimalIsRead(String text) {
    assertThat(CanonicalValues.decimal(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e2000", "1e999999999", "1,5", "1.500,50", "1.", ".5", "much", "NaN", "\u0661"})
  void whatIsNoDecimalIsRefused(String text) {
    assertThatThrownBy(() -> CanonicalValues.decimal(text))
        .isInstanceOf(CanonicalValueException.class)
        .hasMessageStartingWith("is not a number with a decimal point, found ");
  }

  @Test
  void aNumberOfAMillionDigitsIsRefusedBeforeItIsParsed() {
    assertThatThrownBy(() -> CanonicalValues.decimal("9".repeat(1_000_000)))
        .isInstanceOf(CanonicalValueException.class)
        .hasMessageEndingWith("99...");
  }

  @ParameterizedTest
  @CsvSource({
    "200.000, 'is ambiguous: the point may separate thousands or decimals, found 999.999'",
    "1.000, 'is ambiguous: the point may separate thousands or decimals, found 9.999'",
    "1000000000000000, 'is not an amount of at most 15 digits before the decimal point and 20 after it'",
  })
  void anAmountThatHasTwoReadingsOrTooManyDigitsIsRefused(String text, String problem) {
    assertThatThrownBy(() -> CanonicalValues.amount(text)).hasMessage(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"200000", "0.125", "200.00", "1234.567", "999999999999999"})
  void anAmountIsRead(String text) {
    assertThat(CanonicalValues.amount(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"200.000", "1.000", "0.125"})
  void anAmountWhosePointIsKnownToStandBeforeDecimalsIsRead(String text) {
    assertThat(CanonicalValues.decimalAmount(text)).isEqualTo(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({"CL, CL", "pe, PE", "Es, ES"})
  void aCountryIsReadInAnyCase(String text, String country) {
    assertThat(CanonicalValues.country(text)).isEqualTo(country);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CHL", "XX", "Chile", "", "C"})
  void whatIsNoCountryIsRefused(String text) {
    assertThatThrownBy(() -> CanonicalValues.country(text))
        .hasMessage("is not an ISO 3166-1 alpha-2 country code, found " + Shape.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "es, es",
    "ES-cl, es-CL",
    "es_CL, es-CL",
    "SPA-cl, es-CL",
    "por, pt",
    "PT-br, pt-BR",
    "es-419, es-419",
    "ZH-hant-tw, zh-Hant-TW",
    "sl-ROZAJ-biske, sl-rozaj-biske",
    "EN-us-U-CA-gregory, en-US-u-ca-gregory",
    "en-x-AB, en-x-ab",
    "arn, arn",
  })
  void aLanguageIsSpeltAsUsual(String text, String tag) {
    assertThat(CanonicalValues.language(text)).isEqualTo(tag);
    assertThat(Languages.isTag(text)).isTrue();
    assertThat(Customer.builder().language(text).build().language()).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(strings = {"spanish", "español", "es-", "-es", "e", "es CL", "es-C", "1", "*"})
  void whatIsNoLanguageIsRefused(String text) {
    assertThat(Languages.isTag(text)).isFalse();
    assertThatThrownBy(() -> CanonicalValues.language(text))
        .hasMessage("is not a BCP 47 language tag such as es-CL, found " + Shape.of(text));
  }
}
