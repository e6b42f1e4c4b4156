package io.clientela.runtime.transport;

import io.clientela.runtime.CallOptions;
import io.clientela.runtime.Clock;
import io.clientela.runtime.RateLimit;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a client keeps to. */
record Settings(
    Duration connect,
    Duration read,
    Duration write,
    Duration call,
    Duration deadline,
    int attempts,
    long maxResponseBytes,
    @Nullable RateLimit rateLimit,
    Clock clock) {
  /** The same, but for what the options say. */
  Settings with(CallOptions options) {
    return new Settings(
        connect,
        read,
        write,
        either(options.callTimeout(), call),
        either(options.deadline(), deadline),
        either(options.attempts(), attempts),
        maxResponseBytes,
        rateLimit,
        clock);
  }

  private static <T> T either(@Nullable T other, T own) {
    return other == null ? own : other;
  }
}
