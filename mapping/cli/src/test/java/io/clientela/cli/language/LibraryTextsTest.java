package io.clientela.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientela.cli.language.SourceTexts.Text;
import io.clientela.cli.language.SourceTexts.Use;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the mapping says of a customer is told in the language of the run. */
class LibraryTextsTest {
  private static final Path SOURCES = Path.of("../core/src/main/java");

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
            .toList();

    assertThat(texts).hasSizeGreaterThan(100);
    assertThat(texts)
        .filteredOn(it -> Texts.ofLibrary(filled(it.text())).equals(filled(it.text())))
        .isEmpty();
  }

  private static String filled(String text) {
    return text.replace("%s", "7");
  }
}
