package io.clientela.cli.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The texts of a language by those in English. A word that stands beside numbers has its forms. */
final class Catalogue {
  static final Catalogue ENGLISH =
      new Catalogue(Language.EN, JsonNodeFactory.instance.objectNode(), null);

  private final Language language;
  private final JsonNode texts;
  private final @Nullable LibraryTexts library;

  private Catalogue(Language language, JsonNode texts, @Nullable LibraryTexts library) {
    this.language = language;
    this.texts = texts;
    this.library = library;
  }

  static Catalogue read(Language language) {
    return new Catalogue(
        language,
        json(language.code() + ".json"),
        new LibraryTexts(json(language.code() + ".libraries.json")));
  }

  private static JsonNode json(String name) {
    try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
      if (stream == null) throw new IllegalStateException(name + " is missing");
      return new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  Language language() {
    return language;
  }

  String text(String english) {
    return texts.path(english).asText(english);
  }

  String beside(long number, String one, String several) {
    int form = language.form(number);
    return texts.path(several).path(form).asText(form == 0 ? one : several);
  }

  String ofLibrary(String english) {
    if (library == null) return english;
    JsonNode own = texts.path(english);
    return own.isTextual() ? own.asText() : library.text(english);
  }
}
