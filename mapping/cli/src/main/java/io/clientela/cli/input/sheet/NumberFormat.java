package io.clientela.cli.input.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a spreadsheet shows a number.
 *
 * @param isDate whether as a day or a time
 * @param digits how many digits it has at least, as those of a postal code
 */
record NumberFormat(boolean isDate, int digits) {
  static final NumberFormat PLAIN = new NumberFormat(false, 0);

  private static final NumberFormat DATE = new NumberFormat(true, 0);
  private static final Pattern NO_CODE =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");
  private static final Pattern DATE_CODE = Pattern.compile("[yYmMdDhHsS]|[eE](?![+-])");
  private static final Pattern ZEROS = Pattern.compile("0{2,30}");

  /** What a number of Excel's own formats stands for. */
  static NumberFormat builtIn(int id) {
    boolean date =
        id >= 14 && id <= 22
            || id >= 27 && id <= 36
            || id >= 45 && id <= 47
            || id >= 50 && id <= 58
            || id >= 71 && id <= 81;
    return date ? DATE : PLAIN;
  }

  /** What a code such as {@code dd/mm/yyyy} or {@code 00000} stands for. */
  static NumberFormat of(String code) {
    if (ZEROS.matcher(code).matches()) return new NumberFormat(false, code.length());
    String first = code.split(";", 2)[0];
    String plain = NO_CODE.matcher(first).replaceAll("");
    if (plain.equalsIgnoreCase("general")) return PLAIN;
    Matcher matcher = DATE_CODE.matcher(plain);
    return matcher.find() ? DATE : PLAIN;
  }
}
