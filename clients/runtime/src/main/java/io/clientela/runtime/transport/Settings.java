package io.clientela.runtime.transport;

import io.clientela.runtime.Clock;
import java.time.Duration;

/** The numbers of a client. */
record Settings(
    Duration connect,
    Duration read,
    Duration write,
    Duration call,
    Duration deadline,
    int attempts,
    long maxResponseBytes,
    int requestsPerSecond,
    Clock clock) {}
