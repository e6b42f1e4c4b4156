package io.clientela.mapping.rules;

/** Spain's identity and tax numbers: of citizens, of foreigners, of organisations. */
public final class SpanishIds {
  private static final int LENGTH = 9;
  private static final int LAST = LENGTH - 1;
  private static final String FOREIGNERS = "XYZ";

  /** How the numbers of citizens under 14 or abroad, and of foreigners without a NIE, begin. */
  private static final String SPECIAL = "KLM";

  private static final String ORGANISATIONS = "ABCDEFGHJNPQRSUVW";
  private static final String LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private SpanishIds() {}

  public static CheckedNumber check(String compact) {
    if (isOfOrganisation(compact)) return CheckedNumber.of(compact, checksOrganisation(compact));
    if (hasShape(SPECIAL, compact)) return CheckedNumber.of(compact, hasLetter(0, compact));
    return checkPerson(compact);
  }

  /** A number of a person, whether citizen or foreigner. */
  public static CheckedNumber checkPerson(String compact) {
    boolean foreign = !compact.isEmpty() && FOREIGNERS.indexOf(compact.charAt(0)) >= 0;
    return foreign ? checkForeigner(compact) : checkCitizen(compact);
  }

  public static CheckedNumber checkForeigner(String compact) {
    String number = compact;
    if (compact.length() == LENGTH + 1 && compact.charAt(1) == '0') { // as in numbers of old
      number = compact.charAt(0) + compact.substring(2);
    }
    if (!hasShape(FOREIGNERS, number)) return CheckedNumber.notOf(LENGTH, compact);
    return CheckedNumber.of(number, hasLetter(FOREIGNERS.indexOf(number.charAt(0)), number));
  }

  /** Whether a NIF is one that organisations are given. */
  public static boolean isOfOrganisation(String nif) {
    if (!hasDigitsAfter(ORGANISATIONS, nif)) return false;
    char control = nif.charAt(LAST);
    return control >= '0' && control <= '9' || control >= 'A' && control <= 'J';
  }

  /** Zeros at the start are often left out; the letter tells that no other digit is. */
  private static CheckedNumber checkCitizen(String compact) {
    int last = compact.length() - 1;
    if (last > LAST || !Digits.areAll(compact, 0, last) || !isLetter(compact.charAt(last))) {
      return CheckedNumber.notOf(LENGTH, compact);
    }
    String number = last == LAST ? compact : "0".repeat(LAST - last) + compact;
    return CheckedNumber.of(number, hasLetter(number.charAt(0) - '0', number));
  }

  /** Whether there is one of some letters, seven digits and a letter. */
  private static boolean hasShape(String firsts, String number) {
    return hasDigitsAfter(firsts, number) && isLetter(number.charAt(LAST));
  }

  private static boolean hasDigitsAfter(String firsts, String number) {
    return number.length() == LENGTH
        && firsts.indexOf(number.charAt(0)) >= 0
        && Digits.areAll(number, 1, LAST);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  /** Whether the last letter is that of a first digit and the seven that stand there. */
  private static boolean hasLetter(int first, String number) {
    int digits = first * 10_000_000 + Integer.parseInt(number, 1, LAST, 10);
    return number.charAt(LAST) == LETTERS.charAt(digits % LETTERS.length());
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
