package io.clientela.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.report.Quantity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBesideNumberTest {
  @AfterEach
  void speakEnglishAgain() {
    Texts.speak(Language.EN);
  }

  @ParameterizedTest
  @CsvSource({
    "EN, 0, 0 customers",
    "EN, 1, 1 customer",
    "ES, 1, 1 cliente",
    "ES, 0, 0 clientes",
    "PT, 0, 0 cliente",
    "PT, 2, 2 clientes",
    "RU, 0, 0 клиентов",
    "RU, 1, 1 клиент",
    "RU, 4, 4 клиента",
    "RU, 5, 5 клиентов",
    "RU, 11, 11 клиентов",
    "RU, 14, 14 клиентов",
    "RU, 21, 21 клиент",
    "RU, 111, 111 клиентов",
    "RU, 122, 122 клиента"
  })
  void aWordHasTheFormOfItsNumber(Language language, long number, String text) {
    Texts.speak(language);

    assertThat(Quantity.of(number, "customer", "customers")).isEqualTo(text);
  }
}
