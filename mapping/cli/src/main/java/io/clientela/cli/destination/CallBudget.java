package io.clientela.cli.destination;

import io.clientela.mapping.MappedVendor;
import io.clientela.specs.Contracts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How long a vendor's rate limit makes a delivery at least.
 *
 * @param vendor the vendor
 * @param perSecond how many requests it takes in a second
 * @param least how many requests a customer needs at least
 * @param most how many it usually needs at most
 */
public record CallBudget(MappedVendor vendor, int perSecond, int least, int most) {
  private static final String LIMIT = "x-rate-limit: ";

  /** The budget of a vendor; empty if its contract names no limit. */
  public static Optional<CallBudget> of(MappedVendor vendor) {
    return limit(vendor)
        .map(
            it ->
                switch (vendor) {
                  // one that is there: a look-up and an update; a new one: three and more, one
                  // for each form in which its code may be written, and what creates it
                  case BSALE -> new CallBudget(vendor, it, 2, 4);
                  // a new one is looked for by three keys, created, and given the rest
                  case SPERANT -> new CallBudget(vendor, it, 2, 5);
                  case KOIBOX -> new CallBudget(vendor, it, 2, 4);
                  case TOMTICKET_V2 -> new CallBudget(vendor, it, 2, 3);
                  case LOTINFO, TOMTICKET -> new CallBudget(vendor, it, 1, 1);
                });
  }

  /** Seconds that so many customers take at least. */
  public long leastSeconds(long customers) {
    return customers * least / perSecond;
  }

  /** Seconds that so many customers usually take at most, if the vendor is quick enough. */
  public long mostSeconds(long customers) {
    return customers * most / perSecond;
  }

  private static Optional<Integer> limit(MappedVendor vendor) {
    try (BufferedReader contract =
        new BufferedReader(
            new InputStreamReader(Contracts.open(vendor.key()), StandardCharsets.UTF_8))) {
      return contract
          .lines()
          .filter(it -> it.startsWith(LIMIT))
          .findFirst()
          .map(it -> Integer.valueOf(it.substring(LIMIT.length()).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("the contract of " + vendor.key() + " cannot be read", e);
    }
  }
}
