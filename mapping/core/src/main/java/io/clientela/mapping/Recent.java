package io.clientela.mapping;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a limited number of results that take long to find: a customer's phones are asked for
 * by every mapper in turn. Safe for use by many threads, which wait for nobody.
 *
 * @param <K> what is asked for, with an equality of its own
 * @param <V> the result, never changed
 */
final class Recent<K, V> {
  private final AtomicReferenceArray<@Nullable Entry<K, V>> entries;
  private final Function<K, V> finder;

  private record Entry<K, V>(K key, V value) {}

  /**
   * Remembers the results of a function.
   *
   * @param size how many at most, a power of two
   */
  Recent(int size, Function<K, V> finder) {
    this.entries = new AtomicReferenceArray<>(size);
    this.finder = finder;
  }

  V get(K key) {
    int place = place(key);
    Entry<K, V> entry = entries.getAcquire(place);
    if (entry != null && entry.key().equals(key)) return entry.value();
    V value = finder.apply(key);
    put(key, value);
    return value;
  }

  void put(K key, V value) {
    entries.setRelease(place(key), new Entry<>(key, value));
  }

  private int place(K key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & entries.length() - 1;
  }
}
