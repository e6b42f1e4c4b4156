package io.clientela.mapping.rules;

/** Texts of ASCII digits. */
public final class Digits {
  private Digits() {}

  static boolean areAll(String text) {
    return areAll(text, 0, text.length());
  }

  /** Whether there are digits only, and at least one, from a place up to another. */
  public static boolean areAll(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
    }
    return from < to;
  }

  /** Whether all characters are the same. */
  static boolean isOneRepeated(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) return false;
    }
    return true;
  }
}
