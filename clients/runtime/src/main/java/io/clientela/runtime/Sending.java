package io.clientela.runtime;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * One request on its way. It rides along as a tag; {@link LastHop} takes the real URL and headers
 * from it and leaves here what must not be seen, or acted on, above.
 */
final class Sending {
  private final Target target;
  private final AtomicBoolean sent = new AtomicBoolean();
  private volatile List<String> retryAfter = List.of();

  Sending(Target target) {
    this.target = target;
  }

  Target target() {
    return target;
  }

  /** Notes that bytes are about to leave; false if that was noted before. */
  boolean leave() {
    return sent.compareAndSet(false, true);
  }

  boolean isSent() {
    return sent.get();
  }

  void retryAfter(List<String> values) {
    retryAfter = List.copyOf(values);
  }

  List<String> retryAfter() {
    return retryAfter;
  }

  @Override
  public String toString() {
    return target.toString();
  }
}
