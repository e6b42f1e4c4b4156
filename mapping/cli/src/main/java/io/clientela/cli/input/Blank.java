package io.clientela.cli.input;

/** Characters that show nothing: blanks of any width, none included, and byte order marks. */
final class Blank {
  private Blank() {}

  static boolean is(char c) {
    if (c > ' ' && c < '\u007f') return false;
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\ufeff'
        || c == '\u00ad'
        || c == '\u180e';
  }

  /** A text without those around it. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && is(text.charAt(start))) start++;
    while (start < end && is(text.charAt(end - 1))) end--;
    return start == 0 && end == text.length() ? text : text.substring(start, end);
  }
}
