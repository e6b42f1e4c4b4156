package io.clientela.cli.delivery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Ends deliveries early: nothing more is sent, and what is under way is finished. Safe for use by
 * many threads.
 */
public final class StopSwitch {
  private final AtomicReference<@Nullable String> reason = new AtomicReference<>();
  private final List<Runnable> calls = new CopyOnWriteArrayList<>();

  /** Nothing more is sent from here on; the first reason counts. */
  public void stop(String why) {
    reason.compareAndSet(null, why);
  }

  /** Ends the calls that are under way too, which leaves open what becomes of them. */
  public void endCalls() {
    calls.forEach(Runnable::run);
  }

  /** Why nothing more is sent; empty as long as something is. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason.get());
  }

  /** Has something done when calls are to be ended. */
  void onEndCalls(Runnable ending) {
    calls.add(ending);
  }
}
