package io.clientela.mapping;

import java.util.regex.Pattern;

/** Brazil's tax numbers, without punctuation; a CNPJ may hold letters since 2026. */
final class BrazilianIds {
  private static final Pattern CPF = Pattern.compile("[0-9]{11}");
  private static final Pattern CNPJ = Pattern.compile("[0-9A-Z]{12}[0-9]{2}");

  private BrazilianIds() {}

  static boolean isCpf(String number) {
    return CPF.matcher(number).matches() && check(number, 9, 11) && check(number, 10, 11);
  }

  static boolean isCnpj(String number) {
    return CNPJ.matcher(number).matches() && check(number, 12, 9) && check(number, 13, 9);
  }

  /** Weights count up from 2, from the right, and start again after the highest. */
  private static boolean check(String number, int length, int highestWeight) {
    int sum = 0;
    for (int i = length - 1, weight = 2; i >= 0; i--) {
      sum += (number.charAt(i) - '0') * weight;
      weight = weight == highestWeight ? 2 : weight + 1;
    }
    int rest = sum % 11;
    return number.charAt(length) - '0' == (rest < 2 ? 0 : 11 - rest);
  }
}
