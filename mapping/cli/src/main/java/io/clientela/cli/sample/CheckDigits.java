package io.clientela.cli.sample;

import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents numbers with digits that check, all of them from ranges that nobody is given. */
final class CheckDigits {
  private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
  private static final List<String> PUBLISHED_FOR_TESTS =
      List.of("40442820135", "63017285995", "91708635203", "58136053391", "40532176871");
  private static final int[] RUC_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private final RandomGenerator random;

  CheckDigits(RandomGenerator random) {
    this.random = random;
  }

  /** So many digits, of which the first may be 0. */
  String any(int count) {
    StringBuilder digits = new StringBuilder(count);
    for (int i = 0; i < count; i++) digits.append((char) ('0' + random.nextInt(10)));
    return digits.toString();
  }

  /** Above the numbers of people, below those of firms. */
  String personRut() {
    return rut(random.nextInt(40_000_000, 45_000_000));
  }

  /** Around the number that stands for a buyer without one. */
  String firmRut() {
    return rut(random.nextInt(66_000_000, 67_000_000));
  }

  private static String rut(int number) {
    int sum = 0;
    int weight = 2;
    for (int rest = number; rest > 0; rest /= 10) {
      sum += rest % 10 * weight;
      weight = weight == 7 ? 2 : weight + 1;
    }
    return number + "-" + "0K987654321".charAt(sum % 11);
  }

  String ruc() {
    String digits = "2099" + any(6);
    int sum = 0;
    for (int i = 0; i < RUC_WEIGHTS.length; i++) sum += (digits.charAt(i) - '0') * RUC_WEIGHTS[i];
    return digits + (11 - sum % 11) % 10;
  }

  String spanishPerson() {
    int number = random.nextInt(99_999_000, 100_000_000);
    return String.format(Locale.ROOT, "%08d", number) + SPANISH_LETTERS.charAt(number % 23);
  }

  /** Of a province 00, which there is not. */
  String spanishCompany() {
    String digits = "00" + any(5);
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
    return PUBLISHED_FOR_TESTS.get(random.nextInt(PUBLISHED_FOR_TESTS.size()));
  }

  String cnpj() {
    return withCheck(withCheck("99999" + any(3) + "0001"));
  }

  private static String withCheck(String digits) {
    int sum = 0;
    int weight = 2;
    for (int i = digits.length() - 1; i >= 0; i--) {
      sum += (digits.charAt(i) - '0') * weight;
      weight = weight == 9 ? 2 : weight + 1;
    }
    int rest = sum % 11;
    return digits + (rest < 2 ? 0 : 11 - rest);
  }
}
