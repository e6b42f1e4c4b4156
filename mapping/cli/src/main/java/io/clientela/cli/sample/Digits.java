package io.clientela.cli.sample;

import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents numbers with digits that check. */
final class Digits {
  private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final int[] RUC_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final RandomGenerator random;

  Digits(RandomGenerator random) {
    this.random = random;
  }

  /** So many digits, of which the first may be 0. */
  String any(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) digits.append((char) ('0' + random.nextInt(10)));
    return digits.toString();
  }

  String rut(int from, int to) {
    int number = random.nextInt(from, to);
    int sum = 0;
    int weight = 2;
    for (int rest = number; rest > 0; rest /= 10) {
      sum += rest % 10 * weight;
      weight = weight == 7 ? 2 : weight + 1;
    }
    return number + "-" + "0K987654321".charAt(sum % 11);
  }

  String ruc(String prefix) {
    String digits = prefix + any(8);
    int sum = 0;
    for (int i = 0; i < RUC_WEIGHTS.length; i++) sum += (digits.charAt(i) - '0') * RUC_WEIGHTS[i];
    return digits + (11 - sum % 11) % 10;
  }

  String spanishPerson() {
    int number = random.nextInt(10_000_000, 99_999_999);
    return String.format(Locale.ROOT, "%08d", number) + SPANISH_LETTERS.charAt(number % 23);
  }

  String spanishCompany() {
    String digits = any(7);
    int sum = 0;
    for (int i = 0; i < 7; i++) {
      int digit = digits.charAt(i) - '0';
      sum += i % 2 == 1 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return "B" + digits + (10 - sum % 10) % 10;
  }

  String snils() {
    String digits = "9" + any(8);
    int sum = 0;
    for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (9 - i);
    return String.format(
        Locale.ROOT,
        "%s-%s-%s %02d",
        digits.substring(0, 3),
        digits.substring(3, 6),
        digits.substring(6),
        sum % 101 % 100);
  }

  String cpf() {
    return withCheck(withCheck(any(9), 11), 11);
  }

  String cnpj() {
    return withCheck(withCheck(any(8) + "0001", 9), 9);
  }

  private static String withCheck(String digits, int highestWeight) {
    int sum = 0;
    int weight = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      sum += (digits.charAt(i) - '0') * weight;
      weight = weight == highestWeight ? 2 : weight + 1;
    }
    int rest = sum % 11;
    return digits + (rest < 2 ? 0 : 11 - rest);
  }
}
