package io.clientela.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clientela.cli.HelpTree;
import io.clientela.cli.language.SourceTexts.Text;
import io.clientela.cli.language.SourceTexts.Use;
import io.clientela.cli.report.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that the command line says has a translation, and each translation is of use. */
class TranslatedTextsTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern PLACE = Pattern.compile("%(\\d\\$)?[,.\\d]*[sdf]|\\$\\{[^}]*}|%n");

  /** Their texts are in tables or beside other things, and are translated where they are said. */
  private static final Set<String> SAID_ELSEWHERE =
      Set.of("Columns", "FileKind", "FailureReason", "AcceptedWords");

  /** Their texts are not for people. */
  private static final Set<String> SAID_TO_NOBODY = Set.of("OutputException", "XlsxParts");

  private static List<Text> texts;

  @BeforeAll
  static void readSources() throws IOException {
    texts = SourceTexts.of(SOURCES);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void eachTextThatIsSaidHasATranslation(Language language) throws IOException {
    assertThat(keys(read(language, ""))).containsAll(needed());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void noTranslationIsOfATextThatIsGone(Language language) throws IOException {
    Set<String> known = new TreeSet<>(needed());
    texts.forEach(it -> known.add(it.text()));

    assertThat(known).containsAll(keys(read(language, "")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
  void aTranslationHasThePlacesOfTheEnglishText(Language language) throws IOException {
    for (String file : List.of("", ".libraries")) {
      JsonNode catalogue = read(language, file);
      for (String english : keys(catalogue)) {
        JsonNode text = catalogue.get(english);
        assertThat(text.isArray() ? text.size() : language.forms())
            .as("forms of '%s'", english)
            .isEqualTo(language.forms());
        if (text.isArray()) continue;
        assertThat(text.asText()).isNotBlank();
        assertThat(places(text.asText())).as(english).isEqualTo(places(english));
      }
    }
  }

  @Test
  void noSentenceIsSaidInEnglishOnly() {
    assertThat(texts).hasSizeGreaterThan(1_000);
    assertThat(texts)
        .filteredOn(it -> it.use() == Use.OTHER && it.isSentence())
        .filteredOn(it -> SAID_ELSEWHERE.stream().noneMatch(name -> isOf(it, name)))
        .filteredOn(it -> SAID_TO_NOBODY.stream().noneMatch(name -> isOf(it, name)))
        .filteredOn(it -> !isInvention(it))
        .as("sentences that Texts.of is not given")
        .isEmpty();
  }

  private static boolean isOf(Text text, String className) {
    return text.file().endsWith("/" + className + ".java");
  }

  /** What has to have a translation. */
  private static Set<String> needed() {
    Stream<String> sources =
        texts.stream()
            .filter(
                it ->
                    it.use() == Use.SAID
                        || it.use() == Use.BESIDE_A_NUMBER
                        || it.isSentence() && isSaidElsewhere(it))
            .map(Text::text);
    Stream<String> words = Arrays.stream(Status.values()).map(Status::word);
    return Stream.of(sources, words, HelpTree.texts().stream())
        .flatMap(it -> it)
        .filter(it -> it.chars().anyMatch(Character::isLetter))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isSaidElsewhere(Text text) {
    boolean listed = SAID_ELSEWHERE.stream().anyMatch(name -> isOf(text, name));
    // what systems say has a capital there, and is no text of ours
    boolean ofSystem = isOf(text, "FailureReason") && Character.isUpperCase(text.text().charAt(0));
    return (listed || text.use() == Use.CONSTANT) && !ofSystem && !isInvention(text);
  }

  private static boolean isInvention(Text text) {
    return text.file().contains("/sample/") || text.file().contains("/mock/");
  }

  private static List<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(it -> it.group().replaceFirst("\\d\\$", ""))
        .sorted()
        .toList();
  }

  private static Set<String> keys(JsonNode catalogue) {
    Set<String> keys = new TreeSet<>();
    catalogue.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private static JsonNode read(Language language, String which) throws IOException {
    String name = language.code() + which + ".json";
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      return new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).readTree(in);
    }
  }
}
