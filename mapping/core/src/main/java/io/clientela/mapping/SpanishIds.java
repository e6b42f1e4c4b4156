package io.clientela.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spain's identity and tax numbers: of citizens, of foreigners, of organisations. */
final class SpanishIds {
  private static final int LENGTH = 9;

  /** Zeros at the start are often left out; the letter tells that no other digit is. */
  private static final Pattern CITIZEN = Pattern.compile("([0-9]{1,8})([A-Z])");

  /** Numbers of old have a zero more. */
  private static final Pattern FOREIGNER = Pattern.compile("([XYZ])0?([0-9]{7})([A-Z])");

  /** Citizens under 14 or abroad, and foreigners who have no NIE. */
  private static final Pattern SPECIAL = Pattern.compile("[KLM]([0-9]{7})([A-Z])");

  private static final Pattern ORGANISATION =
      Pattern.compile("[ABCDEFGHJNPQRSUVW][0-9]{7}[0-9A-J]");
  private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private SpanishIds() {}

  static CheckedNumber check(String compact) {
    if (ORGANISATION.matcher(compact).matches()) {
      return CheckedNumber.of(compact, checksOrganisation(compact));
    }
    if (SPECIAL.matcher(compact).matches()) {
      return CheckedNumber.of(compact, hasLetter(compact.substring(1, 8), compact.charAt(8)));
    }
    return FOREIGNER.matcher(compact).matches() ? checkForeigner(compact) : checkCitizen(compact);
  }

  /** A number of a person, whether citizen or foreigner. */
  static CheckedNumber checkPerson(String compact) {
    return FOREIGNER.matcher(compact).matches() ? checkForeigner(compact) : checkCitizen(compact);
  }

  static CheckedNumber checkForeigner(String compact) {
    Matcher parts = FOREIGNER.matcher(compact);
    if (!parts.matches()) return CheckedNumber.notOf(LENGTH, compact);
    String digits = "XYZ".indexOf(parts.group(1)) + parts.group(2);
    String number = parts.group(1) + parts.group(2) + parts.group(3);
    return CheckedNumber.of(number, hasLetter(digits, number.charAt(8)));
  }

  /** Whether a NIF is one that organisations are given. */
  static boolean isOfOrganisation(String nif) {
    return ORGANISATION.matcher(nif).matches();
  }

  private static CheckedNumber checkCitizen(String compact) {
    Matcher parts = CITIZEN.matcher(compact);
    if (!parts.matches()) return CheckedNumber.notOf(LENGTH, compact);
    String number = "0".repeat(LENGTH - compact.length()) + compact;
    return CheckedNumber.of(number, hasLetter(number.substring(0, 8), number.charAt(8)));
  }

  private static boolean hasLetter(String digits, char letter) {
    return letter == LETTERS.charAt(Integer.parseInt(digits) % 23);
  }

  /** The control is a digit or, for some kinds of organisation, a letter; either is accepted. */
  private static boolean checksOrganisation(String number) {
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
