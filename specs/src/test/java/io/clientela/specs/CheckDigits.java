package io.clientela.specs;

/**
 * The check digits of identity and tax numbers: one whose check digits are wrong is nobody's. The
 * numbers come without separators.
 */
final class CheckDigits {
  private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";

  private CheckDigits() {}

  /** Chile: weights from 2 to 7, from the right. */
  static boolean rut(String number) {
    int last = number.length() - 1;
    int sum = weighted(number.substring(0, last), 2, 7);
    return number.charAt(last) == "0K987654321".charAt(sum % 11);
  }

  static boolean spanishPerson(String number) {
    int kind = "XYZ".indexOf(number.charAt(0));
    String digits = (kind < 0 ? "" : kind) + number.substring(kind < 0 ? 0 : 1, 8);
    return number.charAt(8) == SPANISH_LETTERS.charAt(Integer.parseInt(digits) % 23);
  }

  static boolean spanishFirm(String number) {
    int sum = 0;
    for (int i = 1; i <= 7; i++) {
      int digit = number.charAt(i) - '0';
      sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    int check = (10 - sum % 10) % 10;
    char written = number.charAt(8);
    return written == '0' + check || written == "JABCDEFGHI".charAt(check);
  }

  static boolean ruc(String number) {
    int sum = weighted(number.substring(0, 10), 2, 7);
    return number.charAt(10) - '0' == (11 - sum % 11) % 10;
  }

  static boolean cpf(String number) {
    return brazilian(number, 9, 11) && brazilian(number, 10, 11);
  }

  static boolean cnpj(String number) {
    return brazilian(number, 12, 9) && brazilian(number, 13, 9);
  }

  static boolean snils(String number) {
    int sum = 0;
    for (int i = 0; i < 9; i++) sum += (number.charAt(i) - '0') * (9 - i);
    return Integer.parseInt(number.substring(9)) == sum % 101 % 100;
  }

  private static boolean brazilian(String number, int length, int highest) {
    int rest = weighted(number.substring(0, length), 2, highest) % 11;
    return number.charAt(length) - '0' == (rest < 2 ? 0 : 11 - rest);
  }

  /** The weights rise from the right and begin again after the highest. */
  private static int weighted(String digits, int lowest, int highest) {
    int sum = 0;
    int weight = lowest;
    for (int i = digits.length() - 1; i >= 0; i--) {
      sum += (digits.charAt(i) - '0') * weight;
      weight = weight == highest ? lowest : weight + 1;
    }
    return sum;
  }
}
