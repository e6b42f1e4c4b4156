package io.clientela.ratelimit.bucket4j;

import io.clientela.runtime.RateLimit;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks a second limit where the first cannot be asked. */
final class FallbackRateLimit implements RateLimit {
  private final RateLimit first;
  private final RateLimit other;
  private final Consumer<? super RuntimeException> failed;

  FallbackRateLimit(RateLimit first, RateLimit other, Consumer<? super RuntimeException> failed) {
    this.first = first;
    this.other = Objects.requireNonNull(other, "other");
    this.failed = Objects.requireNonNull(failed, "failed");
  }

  @Override
  public @Nullable Duration reserve(Duration patience) throws InterruptedException {
    try {
      return first.reserve(patience);
    } catch (RuntimeException e) {
      failed.accept(e);
      return other.reserve(patience);
    }
  }

  @Override
  public boolean leave(Duration patience) throws InterruptedException {
    try {
      return first.leave(patience);
    } catch (RuntimeException e) {
      failed.accept(e);
      return other.leave(patience);
    }
  }
}
