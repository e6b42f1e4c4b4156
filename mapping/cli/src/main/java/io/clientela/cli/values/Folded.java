package io.clientela.cli.values;

import io.clientela.mapping.Blanks;
import java.text.Normalizer;
import java.util.Locale;

/** Texts that are compared as people do, who mind neither case nor accents nor blanks. */
public final class Folded {
  private Folded() {}

  /** Small letters, in one of the forms of Unicode, without blanks. */
  public static String name(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder name = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      if (!Blanks.isBlank(lower.charAt(i))) name.append(lower.charAt(i));
    }
    return name.toString();
  }

  /** As {@link #name}, without accents, too: {@code Sí} is {@code si}. */
  public static String word(String text) {
    String name = name(text);
    StringBuilder word = new StringBuilder(name.length());
    String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) word.append(c);
    }
    return word.toString();
  }
}
