package io.clientela.mapping.rules;

import io.clientela.mapping.DocumentFault;
import java.util.Set;

/**
 * Peru's identity number of eight digits and tax number of eleven, of which the last one checks.
 */
public final class PeruvianIds {
  private static final Set<String> BEGINNINGS = Set.of("10", "15", "16", "17", "20");
  private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private PeruvianIds() {}

  public static CheckedNumber checkDni(String compact) {
    return compact.length() == 8 && Digits.areAll(compact)
        ? CheckedNumber.valid(compact)
        : CheckedNumber.notOf(8, compact);
  }

  public static CheckedNumber checkRuc(String compact) {
    if (compact.length() != 11 || !Digits.areAll(compact)) return CheckedNumber.notOf(11, compact);
    if (!BEGINNINGS.contains(compact.substring(0, 2))) {
      return CheckedNumber.wrong(DocumentFault.FORM);
    }
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) sum += (compact.charAt(i) - '0') * WEIGHTS[i];
    return CheckedNumber.of(compact, compact.charAt(10) - '0' == (11 - sum % 11) % 10);
  }

  /** Whether a RUC is one that organisations are given. */
  public static boolean isOfOrganisation(String ruc) {
    return ruc.startsWith("20");
  }
}
