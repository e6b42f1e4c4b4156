package io.clientela.mapping.rules;

/** What an e-mail address looks like: words with dots between them, an at sign, a domain. */
public final class EmailAddress {
  private static final int LONGEST = 254;
  private static final String SIGNS = "!#$%&'*+/=?^_`{|}~-";

  private EmailAddress() {}

  public static boolean looksRight(String address) {
    int at = address.indexOf('@');
    return address.length() <= LONGEST && isLocal(address, at) && isDomain(address, at + 1);
  }

  /** Letters, digits and signs; a dot stands between two of them. */
  private static boolean isLocal(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean misplacedDot = c == '.' && (i == 0 || i == end - 1 || text.charAt(i - 1) == '.');
      if (misplacedDot || (c != '.' && !isAlphanumeric(c) && SIGNS.indexOf(c) < 0)) return false;
    }
    return end > 0;
  }

  /** At least two labels of letters and digits, with dots between and hyphens within them. */
  private static boolean isDomain(String text, int start) {
    boolean dotted = false;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isAlphanumeric(c)) continue;
      if (i == start || i == text.length() - 1 || (c != '.' && c != '-')) return false;
      if (c == '.') {
        if (!isAlphanumeric(text.charAt(i - 1)) || !isAlphanumeric(text.charAt(i + 1)))
          return false;
        dotted = true;
      }
    }
    return dotted;
  }

  private static boolean isAlphanumeric(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
