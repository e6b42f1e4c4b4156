package io.clientela.cli.destination;

import io.clientela.mapping.MappedVendor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** Says how long deliveries take by the vendors' rate limits, where that is a minute and more. */
public final class DurationEstimate {
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private DurationEstimate() {}

  /**
   * A sentence; empty if no rate limit makes it long.
   *
   * @param customers how many are to be sent to a vendor
   */
  public static Optional<String> of(
      List<MappedVendor> vendors, ToLongFunction<MappedVendor> customers) {
    String text =
        vendors.stream()
            .flatMap(it -> CallBudget.of(it).stream())
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
        "%s %s for %,d customers, at %d requests per second",
        budget.vendor().key(),
        least.equals(most) ? least : least + " to " + most,
        customers,
        budget.perSecond());
  }

  private static String text(long seconds) {
    if (seconds < MINUTE) return seconds + " s";
    if (seconds < HOUR) return seconds / MINUTE + " min";
    return seconds / HOUR + " h " + seconds % HOUR / MINUTE + " min";
  }
}
