package io.clientela.mapping;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** BCP 47 language tags. */
final class Languages {
  private Languages() {}

  static Optional<String> checked(Optional<String> tag) {
    if (tag.isPresent() && !isTag(tag.get())) {
      throw new IllegalArgumentException("language is not a BCP 47 tag");
    }
    return tag;
  }

  private static boolean isTag(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException malformed) {
      return false;
    }
  }
}
