package io.clientela.mapping.rules;

import io.clientela.mapping.CanonicalValueException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** BCP 47 language tags. */
public final class Languages {
  /** Language, script, region, variants, extensions, private use; the schema says the same. */
  private static final Pattern TAG =
      Pattern.compile(
          "[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?(?:[-_](?:[A-Za-z]{2}|[0-9]{3}))?"
              + "(?:[-_](?:[0-9A-Za-z]{5,8}|[0-9][0-9A-Za-z]{3}))*"
              + "(?:[-_][0-9A-WY-Za-wy-z](?:[-_][0-9A-Za-z]{2,8})+)*"
              + "(?:[-_][xX](?:[-_][0-9A-Za-z]{1,8})+)?");

  private static final String RULE = "is not a BCP 47 language tag such as es-CL";
  private static final int LONGEST = 100;
  private static final Map<String, String> SHORT_CODES = shortCodes();

  private Languages() {}

  /** Whether a text is a well-formed tag that names a language, in whatever spelling. */
  public static boolean isTag(String tag) {
    return isUsual(tag) || tag.length() <= LONGEST && TAG.matcher(tag).matches();
  }

  public static Optional<String> normalised(Optional<String> tag) {
    if (tag.isEmpty() || isUsual(tag.get())) return tag;
    if (!isTag(tag.get())) throw CanonicalValueException.found("language " + RULE, tag.get());
    return Optional.of(spelt(tag.get()));
  }

  /** The tag in its usual spelling: hyphens, {@code es} for {@code spa}, region in capitals. */
  public static String normalised(String tag) {
    if (isUsual(tag)) return tag;
    if (!isTag(tag)) throw CanonicalValueException.found(RULE, tag);
    return spelt(tag);
  }

  /** The usual spelling of the usual tags, which are many times quicker told than the rest. */
  private static boolean isUsual(String tag) {
    int length = tag.length();
    if (length != 2 && length != 5 || !areLetters(tag, 0, 'a')) return false;
    return length == 2 || tag.charAt(2) == '-' && areLetters(tag, 3, 'A');
  }

  /** Whether two letters from a place on are of the case of that one. */
  private static boolean areLetters(String tag, int from, char first) {
    int one = tag.charAt(from) - first;
    int two = tag.charAt(from + 1) - first;
    return one >= 0 && one < 26 && two >= 0 && two < 26;
  }

  private static String spelt(String tag) {
    String[] subtags = tag.replace('_', '-').toLowerCase(Locale.ROOT).split("-");
    subtags[0] = SHORT_CODES.getOrDefault(subtags[0], subtags[0]);
    for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
      subtags[i] = speltSubtag(subtags[i]);
    }
    return String.join("-", subtags);
  }

  private static String speltSubtag(String subtag) {
    return switch (subtag.length()) {
      case 2 -> subtag.toUpperCase(Locale.ROOT);
      case 4 -> subtag.substring(0, 1).toUpperCase(Locale.ROOT) + subtag.substring(1);
      default -> subtag;
    };
  }

  /** Two letters for each language that has them, by its three letters. */
  private static Map<String, String> shortCodes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      if (code.length() == 2) codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    return Map.copyOf(codes);
  }
}
