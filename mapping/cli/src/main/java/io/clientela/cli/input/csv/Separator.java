package io.clientela.cli.input.csv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between the cells of a CSV file. */
public final class Separator {
  private static final String KNOWN = ",;\t|";
  private static final Pattern DECLARED =
      Pattern.compile("\"?sep=([,;\t|])\"?[,;\t|]*", Pattern.CASE_INSENSITIVE);

  private Separator() {}

  /** The one that Excel's own first line {@code sep=;} names; empty if it is no such line. */
  public static Optional<Character> declared(String line) {
    Matcher matcher = DECLARED.matcher(line.strip());
    return matcher.matches() ? Optional.of(matcher.group(1).charAt(0)) : Optional.empty();
  }

  /** The one that occurs most often in a line of column names, outside of quotes. */
  public static char in(String names) {
    int[] counts = new int[KNOWN.length()];
    boolean quoted = false;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (c == '"') quoted = !quoted;
      int known = quoted ? -1 : KNOWN.indexOf(c);
      if (known >= 0) counts[known]++;
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) if (counts[i] > counts[most]) most = i;
    return KNOWN.charAt(most);
  }
}
