package io.clientela.runtime;

import java.time.Duration;

/** The numbers of a client. */
record Settings(
    Duration connect,
    Duration read,
    Duration write,
    Duration call,
    Duration deadline,
    int attempts,
    long maxAnswerBytes,
    int requestsPerSecond,
    Time time) {}
