package io.clientela.check.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server that has too much to do wants to be left alone. */
public final class RetryAfter {
  /** A longer wait is not worth the while of a check. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final Duration UNSAID = Duration.ofSeconds(1);

  private RetryAfter() {}

  /**
   * The wait before the same call is made again; empty if it should not be made again.
   *
   * @param header {@code Retry-After}: seconds, or a date
   */
  public static Optional<Duration> of(int status, Optional<String> header, Instant now) {
    boolean refusedForNow = status == 429 || status == 503 && header.isPresent();
    if (!refusedForNow) return Optional.empty();
    return Optional.of(header.map(it -> read(it.strip(), now)).orElse(UNSAID))
        .filter(it -> it.compareTo(LONGEST) <= 0);
  }

  private static Duration read(String text, Instant now) {
    if (text.matches("[0-9]{10,}")) return LONGEST.plusSeconds(1);
    if (text.matches("[0-9]{1,9}")) return Duration.ofSeconds(Long.parseLong(text));
    try {
      Instant then = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
      return then.isBefore(now) ? UNSAID : Duration.between(now, then);
    } catch (DateTimeException e) {
      return UNSAID; // a header that says nothing is as good as none
    }
  }
}
