package io.clientela.mapping.rules;

import io.clientela.mapping.Blanks;
import io.clientela.mapping.DocumentFault;
import java.util.regex.Pattern;

/** Chile's {@code rol único tributario}: up to eight digits, a dash and a check character. */
public final class Rut {
  /** From 50,000,000 on numbers are given to organisations, below to persons. */
  private static final char FIRST_OF_ORGANISATIONS = '5';

  private static final int LONGEST = 8;

  /** Digits with the check character apart, which tells a RUT from other numbers. */
  private static final Pattern SHAPE =
      Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{3}){1,2}-?[0-9kK]|[0-9]{1,9}-[0-9kK]");

  private Rut() {}

  /** Whether a text looks like a RUT, whatever its check character. */
  public static boolean hasShape(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (Blanks.isBlank(c)) continue;
      plain.append(Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212' ? '-' : c);
    }
    return SHAPE.matcher(plain).matches();
  }

  public static CheckedNumber check(String compact) {
    int last = compact.length() - 1;
    if (last < 1) return CheckedNumber.wrong(DocumentFault.LENGTH);
    char check = compact.charAt(last);
    if (!Digits.areAll(compact, 0, last) || check != 'K' && (check < '0' || check > '9')) {
      return CheckedNumber.wrong(DocumentFault.FORM);
    }
    int first = 0;
    while (first < last - 1 && compact.charAt(first) == '0') first++;
    String digits = compact.substring(first, last);
    if (digits.length() > LONGEST) return CheckedNumber.wrong(DocumentFault.LENGTH);
    if (check != checkCharacter(digits)) return CheckedNumber.wrong(DocumentFault.CHECK_DIGIT);
    if (digits.equals("0")) return CheckedNumber.wrong(DocumentFault.NOT_ISSUED);
    return CheckedNumber.valid(digits + "-" + check);
  }

  /** Whether a RUT of the form 40111222-7 is one that organisations are given. */
  public static boolean isOfOrganisation(String rut) {
    return rut.indexOf('-') == LONGEST && rut.charAt(0) >= FIRST_OF_ORGANISATIONS;
  }

  private static char checkCharacter(String digits) {
    int sum = 0;
    for (int i = digits.length() - 1, weight = 2;
        i >= 0;
        i--, weight = weight == 7 ? 2 : weight + 1) {
      sum += (digits.charAt(i) - '0') * weight;
    }
    return "0K987654321".charAt(sum % 11);
  }
}
