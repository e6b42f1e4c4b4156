package io.clientela.cli.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks text at blanks, so that a terminal does not break it inside of words. */
public final class WrappedText {
  /** The width of what is no terminal. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  private static final int FURTHER = 2;
  private static final Pattern BEHIND_SIGNS = Pattern.compile("(?<=[._,:;-])");

  private WrappedText() {}

  /**
   * The lines of a text that has no line ends. Those after the first are indented a little further
   * than it. A word that is longer than a line is broken behind a full stop or the like; a path
   * stays whole, to be copied.
   */
  public static List<String> lines(String text, int width) {
    if (text.length() <= width) return List.of(text);
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') indent++;
    String next = " ".repeat(Math.min(indent + FURTHER, width / 2));
    return lines(text.substring(indent), text.substring(0, indent), next, width);
  }

  /** The lines of a text, the first behind one indent, the others behind another. */
  static List<String> lines(String text, String first, String next, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      boolean afterBlank = !empty;
      for (String part : parts(word, width - next.length())) {
        int blank = afterBlank ? 1 : 0;
        if (!empty && length(line) + blank + length(part) > width) {
          lines.add(line.toString().stripTrailing());
          line.setLength(0);
          line.append(next);
        } else if (afterBlank) {
          line.append(' ');
        }
        line.append(part);
        empty = false;
        afterBlank = false;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String[] parts(String word, int room) {
    boolean whole = length(word) <= room || word.indexOf('/') >= 0 || word.indexOf('\\') >= 0;
    return whole ? new String[] {word} : BEHIND_SIGNS.split(word);
  }

  /** How many places a text takes on a screen. */
  public static int length(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }
}
