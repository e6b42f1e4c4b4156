package io.clientela.runtime.transport;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry-After}: seconds, several values, or a date. Garbage counts as absent. */
final class RetryAfter {
  private static final int MAX_DIGITS = 18;

  private RetryAfter() {}

  /**
   * Returns the longest wait that one of the values asks for, never negative; null if none does.
   */
  static @Nullable Duration longest(List<String> values, Instant now) {
    Duration longest = null;
    for (String value : values) {
      Duration date = fromDate(value.trim(), now);
      if (date != null) {
        longest = longer(longest, date);
        continue;
      }
      for (String part : value.split(",")) {
        longest = longer(longest, fromSeconds(part.trim()));
      }
    }
    return longest;
  }

  private static @Nullable Duration fromDate(String value, Instant now) {
    if (value.isEmpty() || !value.chars().allMatch(c -> c >= ' ' && c <= '~')) return null;
    Date date = Headers.of("Date", value).getDate("Date");
    if (date == null) return null;
    Duration wait = Duration.between(now, date.toInstant());
    return wait.isNegative() ? Duration.ZERO : wait;
  }

  private static @Nullable Duration fromSeconds(String value) {
    if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) return null;
    if (value.length() > MAX_DIGITS) return Duration.ofSeconds(Long.MAX_VALUE);
    return Duration.ofSeconds(Long.parseLong(value));
  }

  private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
    if (a == null) return b;
    return b == null || a.compareTo(b) >= 0 ? a : b;
  }
}
