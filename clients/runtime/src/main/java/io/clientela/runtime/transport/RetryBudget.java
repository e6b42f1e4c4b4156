package io.clientela.runtime.transport;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bucket of tokens that all calls of a client share: when most calls fail, repeating stops and
 * does not add to the vendor's trouble. First attempts are always sent.
 */
final class RetryBudget {
  static final int CAPACITY = 500;
  static final int COST = 5;

  private final AtomicInteger tokens = new AtomicInteger(CAPACITY);

  /** Takes the price of one more attempt, if it is there. */
  boolean take() {
    int before = tokens.getAndUpdate(held -> held >= COST ? held - COST : held);
    return before >= COST;
  }

  /**
   * Gives back after a success: what its last repetition cost, or one token for a first attempt.
   */
  void succeeded(int attempts) {
    int back = attempts > 1 ? COST : 1;
    tokens.getAndUpdate(held -> Math.min(CAPACITY, held + back));
  }
}
