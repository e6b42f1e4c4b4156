package io.clientela.cli.report;

/**
 * Text of others as it may be shown: what would move a terminal's cursor, change its colours or its
 * direction of writing, or end a line is written as an escape, such as {@code \}{@code u001b}. In
 * JSON, which has such characters only in texts, the escape stands for the same.
 */
public final class VisibleText {
  private static final char DELETE = 0x7f;
  private static final char LAST_CONTROL = 0x9f;

  private VisibleText() {}

  /** Text that stays on one line. */
  public static String line(String text) {
    return escaped(text, false);
  }

  /** Text of several lines, each ended by a line feed. */
  public static String lines(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean severalLines) {
    int first = 0;
    while (first < text.length() && isVisible(text, first, severalLines)) first++;
    if (first == text.length()) return text;
    StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isVisible(text, i, severalLines)) {
        visible.append(c);
      } else {
        visible.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          visible.append(Character.forDigit(c >> shift & 0xf, 16));
        }
      }
    }
    return visible.toString();
  }

  private static boolean isVisible(String text, int index, boolean severalLines) {
    char c = text.charAt(index);
    if (c < ' ') return severalLines && (c == '\n' || c == '\t');
    if (c < DELETE) return true;
    if (c <= LAST_CONTROL || isSeparator(c) || changesDirection(c)) return false;
    if (Character.isHighSurrogate(c)) {
      return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
    }
    return !Character.isLowSurrogate(c)
        || index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
  }

  private static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static boolean changesDirection(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069';
  }
}
