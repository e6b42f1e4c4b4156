package io.clientela.cli.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A language in which the command line speaks. */
public enum Language {
  EN,
  ES,
  PT,
  RU;

  /**
   * What POSIX asks for the language of messages, in its order, behind what the script found there
   * before it set another locale.
   */
  private static final List<String> VARIABLES =
      List.of("CLIENTELA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

  /** The code of ISO 639-1. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language of this code. */
  public static Optional<Language> ofCode(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  /**
   * The language that a person's environment asks for; English where it asks for one that is not
   * spoken here, or for none ({@code C}).
   *
   * @param environment the environment's variables, which count on systems without that locale too
   * @param display the locale that counts where no variable is set, as on Windows
   */
  public static Language of(Map<String, String> environment, Locale display) {
    String asked =
        VARIABLES.stream()
            .map(it -> environment.getOrDefault(it, ""))
            .filter(it -> !it.isBlank())
            .findFirst()
            .orElseGet(display::getLanguage);
    String code = asked.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT);
    return ofCode(code).orElse(EN);
  }

  /** Which form of a word stands beside a number: 0 for that of one, and so on. */
  int form(long number) {
    return switch (this) {
      case EN, ES -> number == 1 ? 0 : 1;
      case PT -> number == 0 || number == 1 ? 0 : 1;
      case RU -> russian(number);
    };
  }

  private static int russian(long number) {
    long tens = number % 100 / 10;
    long ones = number % 10;
    if (tens == 1 || ones == 0 || ones > 4) return 2;
    return ones == 1 ? 0 : 1;
  }

  /** How many forms a word has beside numbers. */
  int forms() {
    return this == RU ? 3 : 2;
  }
}
