package io.clientela.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientela.cli.language.SourceTexts.Text;
import io.clientela.cli.language.SourceTexts.Use;
import io.clientela.mapping.customer.DocumentType;
import io.clientela.mapping.customer.IdentityDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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

  private static final int SHORTEST = 7;
  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)option|argument|parameter|did you mean|possible solutions|case-insensitive"
              + "|mutually|boolean|or clientela|base url|-D%s");

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

  @Test
  void noTranslationIsOfATextThatTheMappingNoLongerHas() throws IOException {
    List<String> texts = SourceTexts.of(SOURCES).stream().map(Text::text).toList();
    List<String> keys = new ArrayList<>();
    try (InputStream in = Texts.class.getResourceAsStream("es.libraries.json")) {
      new ObjectMapper().readTree(in).fieldNames().forEachRemaining(keys::add);
    }

    assertThat(keys).hasSizeGreaterThan(100);
    assertThat(keys)
        .filteredOn(it -> !OF_OTHERS.matcher(it).find())
        .filteredOn(it -> texts.stream().noneMatch(text -> isOf(it, text)))
        .isEmpty();
  }

  /** Whether a text is a key's, or a part of it, or what one of its values is. */
  private static boolean isOf(String key, String text) {
    return Stream.of(text, text + "7", "is not " + text + ": 7")
            .anyMatch(it -> it.matches(pattern(key)))
        || text.replace("%s", "").length() > SHORTEST && key.matches(pattern(text));
  }

  private static String pattern(String text) {
    return Pattern.quote(text).replace("%s", "\\E.*\\Q");
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
