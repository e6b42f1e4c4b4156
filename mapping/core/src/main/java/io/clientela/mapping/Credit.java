package io.clientela.mapping;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a customer may owe.
 *
 * @param allowed whether the customer may buy on credit
 * @param limit how much the customer may owe, in the currency of the account
 */
public record Credit(Optional<Boolean> allowed, Optional<BigDecimal> limit) {

  /** Refuses a credit of which nothing is known. */
  public Credit {
    if (allowed.isEmpty() && limit.isEmpty()) {
      throw new IllegalArgumentException("allowed and limit are both missing");
    }
  }
}
