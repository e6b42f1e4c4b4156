package io.clientela.mapping.customer;

import io.clientela.mapping.CanonicalValueException;
import io.clientela.mapping.rules.Decimals;
import io.clientela.mapping.rules.Presence;
import io.clientela.mapping.rules.Required;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a customer may owe.
 *
 * @param allowed whether the customer may buy on credit
 * @param limit how much the customer may owe, in the currency of the account: at most 15 digits
 *     before the decimal point and 20 after it
 */
public record Credit(Optional<Boolean> allowed, Optional<BigDecimal> limit) {

  private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

  /** Refuses a credit of which nothing is known and a limit of more than fifteen digits. */
  public Credit {
    if (allowed.isEmpty() && limit.isEmpty()) {
      throw new CanonicalValueException("allowed and limit are both missing");
    }
    limit.ifPresent(it -> Required.noProblem("limit", problem(it)));
  }

  /** Whether a credit may have this limit: at most fifteen digits before the point, either sign. */
  public static boolean isPossible(BigDecimal limit) {
    return Decimals.isBounded(limit) && limit.abs().compareTo(LARGEST) <= 0;
  }

  static @Nullable String problem(BigDecimal limit) {
    return isPossible(limit)
        ? null
        : "is not an amount of at most 15 digits before the decimal point and 20 after it";
  }

  /** Names the components that are there, without their values. */
  @Override
  public String toString() {
    return Presence.of("Credit").and("allowed", allowed).and("limit", limit).toString();
  }
}
