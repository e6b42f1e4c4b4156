package io.clientela.cli.destination;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Locks for customers, of which those that share a key share one. */
final class KeyLocks {
  private static final int STRIPES = 256;

  private final List<ReentrantLock> locks =
      IntStream.range(0, STRIPES).mapToObj(i -> new ReentrantLock()).toList();

  /** Does something while nobody else does who has one of the keys. */
  <T> T holding(Collection<String> keys, Supplier<T> action) {
    // in one order, so that two never wait for each other
    List<ReentrantLock> held =
        keys.stream()
            .mapToInt(it -> Math.floorMod(it.hashCode(), STRIPES))
            .sorted()
            .distinct()
            .mapToObj(locks::get)
            .toList();
    held.forEach(ReentrantLock::lock);
    try {
      return action.get();
    } finally {
      held.forEach(ReentrantLock::unlock);
    }
  }
}
