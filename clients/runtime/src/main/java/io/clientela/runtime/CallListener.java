package io.clientela.runtime;

/**
 * Follows the calls of a client, for metrics and traces: {@code builder.listener(...)}.
 *
 * <p>A call is one invocation of an operation with all its attempts; of a list, each page is one.
 * What a listener throws is logged at WARN and ends neither the call nor other listeners.
 */
@FunctionalInterface
public interface CallListener {
  /**
   * A call begins. Called on the thread that makes the call, which then calls the observer, too: a
   * scope, such as a tracer's, may be opened here and closed at {@link CallObserver#ended}.
   *
   * @return what follows this call, such as an object that holds its span
   */
  CallObserver started(CallContext call);
}
