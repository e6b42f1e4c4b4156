package io.clientela.cli.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clientela.mapping.CanonicalValueException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryNamesTest {
  @Test
  void everyCountryIsKnownByItsCodes() {
    for (String code : Locale.getISOCountries()) {
      assertThat(CountryNames.code(code)).isEqualTo(code);
      assertThat(CountryNames.code(new Locale("", code).getISO3Country())).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chili con carne", "XX", "South", "Corea"})
  void whatIsNoCountryIsRefused(String text) {
    assertThatThrownBy(() -> CountryNames.code(text))
        .isInstanceOf(CanonicalValueException.class)
        .message()
        .contains("country")
        .doesNotContain(text.length() > 2 ? text : "\0");
  }
}
