package io.clientela.mapping.rules;

import java.math.BigDecimal;

/** Decimals that can be compared and written out without minding how many digits they have. */
public final class Decimals {
  private static final int MOST_DECIMALS = 20;
  private static final int MOST_BITS = 160;

  private Decimals() {}

  /** Whether a number has at most twenty decimals and not very many digits before them. */
  public static boolean isBounded(BigDecimal value) {
    return Math.abs((long) value.scale()) <= MOST_DECIMALS
        && value.unscaledValue().bitLength() <= MOST_BITS;
  }

  /** The same number without zeros at its end, where there are too many decimals. */
  public static BigDecimal shortest(BigDecimal value) {
    return value.scale() <= MOST_DECIMALS ? value : value.stripTrailingZeros();
  }
}
