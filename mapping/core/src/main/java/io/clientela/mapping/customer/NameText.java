package io.clientela.mapping.customer;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.rules.EmptyText;
import java.util.Optional;

/** Names have one blank between two words and none around them. */
public final class NameText {
  private NameText() {}

  /** Absent where nothing can be seen. */
  public static Optional<String> of(Optional<String> text) {
    if (text.isEmpty() || isPlain(text.get())) return text;
    return EmptyText.ifEmpty(text).map(NameText::of);
  }

  /** The text with one blank in place of several, and none around it; may be empty. */
  public static String of(String text) {
    if (isPlain(text)) return text;
    StringBuilder name = new StringBuilder(text.length());
    int last = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) continue;
      append(name, text, last, i);
      last = i + 1;
    }
    append(name, text, last, text.length());
    return name.toString();
  }

  private static void append(StringBuilder name, String text, int from, int to) {
    String word = Blanks.strip(text.substring(from, to));
    if (word.isEmpty()) return;
    if (!name.isEmpty()) name.append(' ');
    name.append(word);
  }

  /** Whether there is nothing to change and nothing to refuse, as in most names. */
  private static boolean isPlain(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ';
      if (blank ? afterBlank : Blanks.isBlank(c) || Character.isSurrogate(c)) return false;
      afterBlank = blank;
    }
    return !afterBlank;
  }

  /** Whether a character parts words; joiners and marks, which cannot be seen either, do not. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\u200b'
        || c == '\u2800'
        || c == '\u3164';
  }
}
