package io.clientela.cli.destination;

import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import io.clientela.specs.Contracts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

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
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

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

  /**
   * Says how long deliveries take by the rate limits, where that is a minute and more; empty if no
   * rate limit makes it long.
   *
   * @param customers how many are to be sent to a vendor
   */
  public static Optional<String> estimate(
      List<MappedVendor> vendors, ToLongFunction<MappedVendor> customers) {
    String text =
        vendors.stream()
            .flatMap(it -> of(it).stream())
            .filter(it -> it.mostSeconds(customers.applyAsLong(it.vendor())) >= MINUTE)
            .map(it -> text(it, customers.applyAsLong(it.vendor())))
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String text(CallBudget budget, long customers) {
    String least = text(budget.leastSeconds(customers));
    String most = text(budget.mostSeconds(customers));
    return String.format(
        Locale.ROOT,
        Texts.of("%s %s for %,d customers, at %d requests per second"),
        budget.vendor().key(),
        least.equals(most) ? least : Texts.of("%s to %s", least, most),
        customers,
        budget.perSecond());
  }

  private static String text(long seconds) {
    if (seconds < MINUTE) return seconds + " s";
    if (seconds < HOUR) return seconds / MINUTE + " min";
    return seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
  }
}
