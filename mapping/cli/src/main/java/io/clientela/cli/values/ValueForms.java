package io.clientela.cli.values;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * How dates, times and numbers are written.
 *
 * @param dates forms of dates beside {@code 1985-01-10}, which is always read
 * @param decimal the decimal sign; empty if it was not told
 * @param zone where times are those of the clock that do not say it; empty if it was not told
 */
public record ValueForms(
    List<DatePattern> dates, Optional<DecimalSign> decimal, Optional<ZoneId> zone) {
  /** Nothing was told. */
  public static final ValueForms NONE =
      new ValueForms(List.of(), Optional.empty(), Optional.empty());

  private static final ZoneId UTC = ZoneId.of("UTC");

  /** Copies the list. */
  public ValueForms {
    dates = List.copyOf(dates);
  }

  /** These forms and, of what they do not tell, others. */
  public ValueForms or(ValueForms others) {
    if (equals(NONE)) return others;
    return new ValueForms(
        dates.isEmpty() ? others.dates : dates,
        decimal.or(() -> others.decimal),
        zone.or(() -> others.zone));
  }

  /** The place whose clocks times are read by. */
  public ZoneId zoneOrUtc() {
    return zone.orElse(UTC);
  }
}
