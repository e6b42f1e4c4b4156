package io.clientela.mapping;

import java.util.Locale;

/** What a text looks like, for messages that must not repeat it. */
public final class Shape {
  private static final int LONGEST = 40;

  private Shape() {}

  /**
   * The text with 9 for each digit and A for each letter: {@code 99.999.999-A}. ASCII punctuation
   * and blanks are kept, any other character is shown as its code point ({@code <U+00A0>}), and
   * what is longer than 40 characters is cut and ends in {@code ...}.
   */
  public static String of(String text) {
    StringBuilder shape = new StringBuilder(Math.min(text.length(), LONGEST));
    int shown = 0;
    for (int i = 0; i < text.length(); shown++) {
      if (shown == LONGEST) return shape.append("...").toString();
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        shape.append('9');
      } else if (Character.isLetter(c)) {
        shape.append('A');
      } else if (c >= ' ' && c <= '~') {
        shape.append((char) c);
      } else {
        shape.append(String.format(Locale.ROOT, "<U+%04X>", c));
      }
    }
    return shape.toString();
  }
}
