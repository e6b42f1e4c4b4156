package io.clientela.mapping.rules;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days and times a customer may have. */
public final class Days {
  public static final String IN_FUTURE = "is in the future";

  /**
   * Spreadsheets and databases write 1899-12-30 to 1900-01-01 or 0001-01-01 where there is none.
   */
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 2);

  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
  private static final Instant FIRST_TIME = Instant.parse("1900-01-01T00:00:00Z");
  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** How far the clocks of Kiribati are before those of Greenwich, in milliseconds. */
  private static final long EASTERNMOST = Duration.ofHours(14).toMillis();

  private static final long DAY = Duration.ofDays(1).toMillis();

  private Days() {}

  static boolean isPossible(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }

  static boolean isPossible(Instant time) {
    return !time.isBefore(FIRST_TIME) && !time.isAfter(END_OF_TIME);
  }

  public static Optional<Instant> ifPossible(Instant time) {
    return Optional.of(time).filter(Days::isPossible);
  }

  public static @Nullable String problem(LocalDate day) {
    if (isPossible(day)) return null;
    return day.isAfter(LAST)
        ? "is a date after 9999-12-31"
        : "is a date before 1900-01-02, which files have where there is none";
  }

  public static @Nullable String problem(Instant time) {
    return isPossible(time) ? null : "is a time outside the years 1900 to 9999";
  }

  /** What is wrong with a day of birth now. */
  public static @Nullable String birthProblem(LocalDate day) {
    String problem = problem(day);
    if (problem != null) return problem;
    return isInFuture(day, Clock.systemUTC()) ? IN_FUTURE : null;
  }

  /** Whether a day has begun nowhere on earth. */
  public static boolean isInFuture(LocalDate day, Clock clock) {
    return day.toEpochDay() > Math.floorDiv(clock.millis() + EASTERNMOST, DAY);
  }
}
