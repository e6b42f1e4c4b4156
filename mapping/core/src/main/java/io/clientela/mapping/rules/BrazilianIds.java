package io.clientela.mapping.rules;

import io.clientela.mapping.DocumentFault;

/** Brazil's tax numbers, without punctuation; a CNPJ may hold letters since 2026. */
public final class BrazilianIds {
  private BrazilianIds() {}

  public static CheckedNumber checkCpf(String compact) {
    if (compact.length() != 11 || !Digits.areAll(compact)) return CheckedNumber.notOf(11, compact);
    return issued(compact, check(compact, 9, 11) && check(compact, 10, 11));
  }

  public static CheckedNumber checkCnpj(String compact) {
    boolean cnpj = compact.length() == 14 && Digits.areAll(compact, 12, 14); // letters before them
    if (!cnpj) return CheckedNumber.notOf(14, compact);
    return issued(compact, check(compact, 12, 9) && check(compact, 13, 9));
  }

  /** One digit repeated checks as often as not, and is what people type to get on. */
  private static CheckedNumber issued(String compact, boolean checks) {
    return Digits.isOneRepeated(compact)
        ? CheckedNumber.wrong(DocumentFault.NOT_ISSUED)
        : CheckedNumber.of(compact, checks);
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
