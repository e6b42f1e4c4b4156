package io.clientela.cli.language;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The language of a run: known before the command line is read as a whole, for help and what is
 * wrong with the command line are told in it too.
 */
public final class LanguageChoice {
  public static final String OPTION = "--lang";

  private LanguageChoice() {}

  /**
   * Speaks as the arguments ask for, else as the environment does.
   *
   * @return what is wrong with the arguments' choice, in the environment's language; empty if
   *     nothing is
   */
  public static Optional<String> make(
      List<String> arguments, Map<String, String> environment, Locale display) {
    Texts.speak(Language.of(environment, display));
    Optional<String> asked = asked(arguments);
    if (asked.isEmpty()) return Optional.empty();
    Optional<Language> language = Language.ofCode(asked.get().toLowerCase(Locale.ROOT));
    language.ifPresent(Texts::speak);
    return language.isPresent()
        ? Optional.empty()
        : Optional.of(
            Texts.of("expected %s as --lang, found %s", String.join(", ", codes()), asked.get()));
  }

  /** The codes that {@code --lang} takes. */
  public static List<String> codes() {
    return Arrays.stream(Language.values()).map(Language::code).toList();
  }

  /** The same, for completion. */
  public static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes().iterator();
    }
  }

  private static Optional<String> asked(List<String> arguments) {
    for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        return Optional.of(argument.substring(OPTION.length() + 1));
      }
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
