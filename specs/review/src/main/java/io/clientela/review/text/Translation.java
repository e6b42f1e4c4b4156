package io.clientela.review.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.clientela.review.evidence.Provenance;
import io.clientela.review.evidence.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything about one vendor in one language.
 *
 * @param contract the bundle, its texts in that language
 */
public record Translation(
    String language, JsonNode contract, VendorTexts texts, Messages messages) {
  static final String ENGLISH = "en";
  private static final String OVERLAY = ".overlay.yaml";

  public boolean isEnglish() {
    return language.equals(ENGLISH);
  }

  /** The translations of one vendor by language, English last, and what is missing in them. */
  public record All(Map<String, Translation> byLanguage, List<String> problems) {
    public Translation english() {
      return Objects.requireNonNull(byLanguage.get(ENGLISH), "English is always there");
    }
  }

  /**
   * Reads all translations of one vendor.
   *
   * @param folder specs/&lt;vendor&gt;/review: an overlay there makes a language
   */
  public static All read(Path folder, JsonNode bundle, Provenance provenance) {
    int names = folder.getNameCount();
    String name = folder.getName(names - 2) + "/review/";
    List<String> problems = new ArrayList<>();
    Map<String, Translation> translations = new LinkedHashMap<>();
    Messages english = Messages.of(ENGLISH);
    for (String language : languages(folder)) {
      Messages messages = Messages.of(language);
      problems.addAll(messages.problems(english));
      JsonNode overlay = YamlFile.read(folder.resolve(language + OVERLAY));
      Overlay.Applied applied = Overlay.apply(name + language + OVERLAY, overlay, bundle);
      problems.addAll(applied.problems());
      VendorTexts texts = texts(folder, name, language, provenance, problems);
      translations.put(language, new Translation(language, applied.bundle(), texts, messages));
    }
    if (translations.isEmpty()) {
      problems.add(name + ": expected a translation into the vendor's language, found none");
    }
    VendorTexts texts = texts(folder, name, ENGLISH, provenance, problems);
    translations.put(ENGLISH, new Translation(ENGLISH, bundle, texts, english));
    return new All(translations, problems);
  }

  private static VendorTexts texts(
      Path folder, String name, String language, Provenance provenance, List<String> problems) {
    String file = language + ".yaml";
    JsonNode yaml = YamlFile.read(folder.resolve(file));
    boolean english = language.equals(ENGLISH);
    return VendorTexts.read(name + file, yaml, provenance, english, problems);
  }

  private static List<String> languages(Path folder) {
    if (!Files.exists(folder)) return List.of();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(OVERLAY))
          .map(file -> file.replace(OVERLAY, ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }
}
