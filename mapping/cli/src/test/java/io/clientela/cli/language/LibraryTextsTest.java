package io.clientela.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.language.SourceTexts.Text;
import io.clientela.cli.language.SourceTexts.Use;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the mapping says of a customer is told in the language of the run. */
class LibraryTextsTest {
  private static final Path SOURCES = Path.of("../core/src/main/java");

  /** What is translated as a part of what it stands in, and a word that Sperant has. */
  private static final Set<String> COMPOSED =
      Set.of(
          "%s: it is empty",
          "%s in a name",
          "%s is one of organisations",
          "is not a phone number that can exist%s",
          "the number of a Russian passport",
          "carnet de extranjería");

  @AfterEach
  void speakEnglishAgain() {
    Texts.speak(Language.EN);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void eachSentenceOfTheMappingHasATranslation(Language language) throws IOException {
    Texts.speak(language);
    List<Text> texts =
        SourceTexts.of(SOURCES).stream()
            .filter(it -> it.isSentence() && it.use() != Use.FOR_PROGRAMMERS)
            .filter(it -> !COMPOSED.contains(it.text()))
            .toList();

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(texts)
        .filteredOn(it -> Texts.ofLibrary(filled(it.text())).equals(filled(it.text())))
        .isEmpty();
  }

  private static String filled(String text) {
    return text.replace("%s", "7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RUT|CL|1-1|no es un RUT: su dígito verificador es incorrecto, se encontró 9-9",
        "CPF|BR|12|no es un CPF: su longitud no es la de 40442820135, se encontró 99",
        "PASSPORT|RU|x|no es el número de un pasaporte ruso: su longitud no es la de 012345, se"
            + " encontró A",
        "DNI|PE|x|no es un DNI peruano: su longitud no es la de 00000001, se encontró A"
      })
  void whatIsWrongWithADocumentIsToldInTheLanguage(
      DocumentType type, String country, String number, String told) {
    Texts.speak(Language.ES);
    String english = IdentityDocument.of(type, country, number).problem().orElseThrow();

    assertThat(Texts.ofLibrary(english)).isEqualTo(told);
  }
}
