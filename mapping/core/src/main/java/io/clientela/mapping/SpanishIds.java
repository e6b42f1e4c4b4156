package io.clientela.mapping;

import java.util.regex.Pattern;

/** Spain's identity and tax numbers: of citizens, of foreigners, of organisations. */
final class SpanishIds {
  private static final Pattern CITIZEN = Pattern.compile("[0-9]{8}[A-Z]");
  private static final Pattern FOREIGNER = Pattern.compile("[XYZ][0-9]{7}[A-Z]");
  private static final Pattern ORGANISATION =
      Pattern.compile("[ABCDEFGHJNPQRSUVW][0-9]{7}[0-9A-J]");
  private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private SpanishIds() {}

  static boolean isValid(String number) {
    if (CITIZEN.matcher(number).matches()) return hasLetter(number.substring(0, 8), number);
    return isForeigner(number) || isOrganisation(number);
  }

  static boolean isForeigner(String number) {
    return FOREIGNER.matcher(number).matches()
        && hasLetter("XYZ".indexOf(number.charAt(0)) + number.substring(1, 8), number);
  }

  private static boolean hasLetter(String digits, String number) {
    return number.charAt(8) == LETTERS.charAt(Integer.parseInt(digits) % 23);
  }

  /** The control is a digit or, for some kinds of organisation, a letter; either is accepted. */
  private static boolean isOrganisation(String number) {
    if (!ORGANISATION.matcher(number).matches()) return false;
    int sum = 0;
    for (int i = 1; i <= 7; i++) {
      int digit = number.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    int control = (10 - sum % 10) % 10;
    char written = number.charAt(8);
    return written == '0' + control || written == "JABCDEFGHI".charAt(control);
  }
}
