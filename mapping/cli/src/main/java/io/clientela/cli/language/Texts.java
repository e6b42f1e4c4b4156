package io.clientela.cli.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said to people. Texts stand in the code in English, which is the key of their
 * translations: {@code es.json} and its like beside this class.
 */
public final class Texts {
  private static volatile Catalogue catalogue = Catalogue.ENGLISH;

  private Texts() {}

  /** Has everything said in a language from now on: once, before anything is said. */
  public static void speak(Language language) {
    catalogue = language == Language.EN ? Catalogue.ENGLISH : Catalogue.read(language);
  }

  /** The language that is spoken. */
  public static Language language() {
    return catalogue.language();
  }

  /**
   * A text in the language that is spoken.
   *
   * @param english the text in English, with {@code %s} for each value
   */
  public static String of(String english, @Nullable Object... values) {
    String text = catalogue.text(english);
    return values.length == 0 ? text : String.format(Locale.ROOT, text, values);
  }

  /**
   * A word beside a number.
   *
   * @param one the word in English beside 1
   * @param several the word in English beside other numbers
   */
  public static String beside(long number, String one, String several) {
    return catalogue.beside(number, one, several);
  }

  /** Marks a constant that is given to {@link #of} where it is said. */
  public static String marked(String english) {
    return english;
  }

  /**
   * A text of the mapping or of picocli, which speak English; as it is if it has no translation.
   */
  public static String ofLibrary(String english) {
    return catalogue.ofLibrary(english);
  }
}
