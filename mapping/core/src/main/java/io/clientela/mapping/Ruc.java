package io.clientela.mapping;

import java.util.regex.Pattern;

/** Peru's {@code registro único de contribuyentes}: eleven digits, the last one checks. */
final class Ruc {
  private static final Pattern SHAPE = Pattern.compile("(10|15|16|17|20)[0-9]{9}");
  private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private Ruc() {}

  static boolean isValid(String ruc) {
    if (!SHAPE.matcher(ruc).matches()) return false;
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (ruc.charAt(i) - '0') * WEIGHTS[i];
    return ruc.charAt(10) - '0' == (11 - sum % 11) % 10;
  }
}
