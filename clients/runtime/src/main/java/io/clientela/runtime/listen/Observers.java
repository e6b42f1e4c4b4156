package io.clientela.runtime.listen;

import io.clientela.runtime.CallContext;
import io.clientela.runtime.CallListener;
import io.clientela.runtime.CallObserver;
import io.clientela.runtime.CallOutcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The observers of one call, none of which can break it. They are told of the end in reverse, so
 * that scopes are closed as they were opened.
 */
public final class Observers implements CallObserver {
  /** Follows nothing. */
  public static final CallObserver NONE = new CallObserver() {};

  private static final Logger LOGGER = LoggerFactory.getLogger("io.clientela.listener");

  private final CallContext call;
  private final List<CallObserver> observers = new ArrayList<>();

  private Observers(CallContext call) {
    this.call = call;
  }

  /** Tells each listener that the call begins. */
  public static CallObserver started(List<CallListener> listeners, CallContext call) {
    Observers all = new Observers(call);
    for (CallListener listener : listeners) {
      all.guarded(listener, it -> all.observers.add(Objects.requireNonNull(it.started(call))));
    }
    return all;
  }

  @Override
  public void attempted(int number) {
    for (CallObserver observer : observers) guarded(observer, it -> it.attempted(number));
  }

  @Override
  public void retrying(int attempt, int status, String reason, Duration wait) {
    for (CallObserver observer : observers) {
      guarded(observer, it -> it.retrying(attempt, status, reason, wait));
    }
  }

  @Override
  public void ended(CallOutcome outcome) {
    for (int i = observers.size() - 1; i >= 0; i--) {
      guarded(observers.get(i), it -> it.ended(outcome));
    }
  }

  /** An error, too, is the listener's: a missing class of its library must not end the call. */
  private <T> void guarded(T listener, Consumer<T> event) {
    try {
      event.accept(listener);
    } catch (Throwable e) {
      LOGGER.warn(
          "{} {}: the listener {} failed with {}",
          call.operation().method(),
          call.operation().path(),
          listener.getClass().getName(),
          e.getClass().getName());
    }
  }
}
