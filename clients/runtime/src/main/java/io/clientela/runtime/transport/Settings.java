package io.clientela.runtime.transport;

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
    Clock clock) {}
