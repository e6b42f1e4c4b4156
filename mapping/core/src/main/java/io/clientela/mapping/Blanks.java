package io.clientela.mapping;

/**
 * Characters that cannot be seen: blanks of all kinds, controls, zero-width and filler characters.
 */
public final class Blanks {
  /** First and last of each range; the schema's {@code text} names the same. */
  @SuppressWarnings("UnicodeEscape") // each bound is told by its number
  private static final String RANGES =
      "\u0000\u0020\u007f\u00a0\u00ad\u00ad\u034f\u034f\u061c\u061c\u115f\u1160\u1680\u1680"
          + "\u17b4\u17b5\u180b\u180f\u2000\u200f\u2028\u202f\u205f\u206f\u2800\u2800\u3000\u3000"
          + "\u3164\u3164\ufe00\ufe0f\ufeff\ufeff\uffa0\uffa0\ufff9\ufffb";

  private Blanks() {}

  /** Whether a character is one of those. */
  public static boolean isBlank(char c) {
    if (c <= '~') return c <= ' ';
    for (int i = 0; i < RANGES.length(); i += 2) {
      if (c <= RANGES.charAt(i + 1)) return c >= RANGES.charAt(i);
    }
    return false;
  }

  /** Whether nothing of a text can be seen. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) return false;
    }
    return true;
  }

  /** The text without what cannot be seen at its ends. */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) start++;
    while (end > start && isBlank(text.charAt(end - 1))) end--;
    return text.substring(start, end);
  }
}
