package io.clientela.runtime;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, as a {@link CallObserver} may know it.
 *
 * @param status the last response's HTTP status, 0 if there was none
 * @param attempts how often the request was tried, 0 if it was given up before
 * @param elapsed from the beginning of the call to its end, waiting included
 * @param requestId the vendor's name of the request, null if it gave none
 * @param failure null after a success; else a {@link ClientelaException}, or what an unforeseen
 *     fault threw
 */
public record CallOutcome(
    int status,
    int attempts,
    Duration elapsed,
    @Nullable String requestId,
    @Nullable Throwable failure) {
  /** Checks that there is a time. */
  public CallOutcome {
    Objects.requireNonNull(elapsed, "elapsed");
  }

  /** The outcome of a call that brought this response. */
  public static CallOutcome of(RawResponse<?> response) {
    String id = response.requestId().orElse(null);
    return new CallOutcome(response.status(), response.attempts(), response.elapsed(), id, null);
  }

  /** The outcome of a call that failed with this exception. */
  public static CallOutcome of(ClientelaException failure) {
    return new CallOutcome(
        failure.status().orElse(0),
        failure.attempts(),
        failure.elapsed(),
        failure.requestId().orElse(null),
        failure);
  }

  /** Whether the call brought what was asked for. */
  public boolean isSuccess() {
    return failure == null;
  }

  /** The failure's simple class name, {@code RateLimitedException}; empty after a success. */
  public Optional<String> failureName() {
    return Optional.ofNullable(failure).map(it -> it.getClass().getSimpleName());
  }
}
