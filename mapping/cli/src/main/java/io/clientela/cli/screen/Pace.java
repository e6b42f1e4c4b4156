package io.clientela.cli.screen;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How fast something goes, on the average so far.
 *
 * @param done how much of it is done
 * @param total how much there is, if that is known
 * @param nanos how long it has taken
 */
record Pace(long done, OptionalLong total, long nanos) {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int SECONDS_PER_MINUTE = 60;
  private static final int FEW = 10;

  /** How many in a second or, where that is less than one, in a minute. */
  String rate() {
    double rate = perSecond();
    return rate < 1 ? rounded(rate * SECONDS_PER_MINUTE) + "/min" : rounded(rate) + "/s";
  }

  /** How long it takes yet, as hours, minutes and seconds; empty if nobody can tell. */
  Optional<String> left() {
    if (done == 0 || total.isEmpty() || isDone()) return Optional.empty();
    return Optional.of(clock(Math.round((total.getAsLong() - done) / perSecond())));
  }

  boolean isDone() {
    return total.isPresent() && done >= total.getAsLong();
  }

  private static String rounded(double rate) {
    return String.format(Locale.ROOT, rate < FEW ? "%.1f" : "%,.0f", rate);
  }

  private double perSecond() {
    return nanos <= 0 ? 0 : done * NANOS_PER_SECOND / nanos;
  }

  private static String clock(long seconds) {
    long minutes = seconds / 60;
    return minutes < 60
        ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / 60, minutes % 60, seconds % 60);
  }
}
