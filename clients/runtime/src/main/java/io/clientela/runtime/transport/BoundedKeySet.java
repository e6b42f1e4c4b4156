package io.clientela.runtime.transport;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded memory of keys; the oldest goes first. */
final class BoundedKeySet {
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<Object> keys = new LinkedHashSet<>();
  private final int capacity;

  BoundedKeySet(int capacity) {
    if (capacity < 1) throw new IllegalArgumentException("remembered must be at least 1");
    this.capacity = capacity;
  }

  /** Remembers a key; false if it was remembered already. */
  boolean add(Object key) {
    lock.lock();
    try {
      if (!keys.add(key)) return false;
      if (keys.size() > capacity) removeOldest();
      return true;
    } finally {
      lock.unlock();
    }
  }

  void remove(Object key) {
    lock.lock();
    try {
      keys.remove(key);
    } finally {
      lock.unlock();
    }
  }

  private void removeOldest() {
    Iterator<Object> oldest = keys.iterator();
    oldest.next();
    oldest.remove();
  }
}
