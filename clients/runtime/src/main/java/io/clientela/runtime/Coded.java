package io.clientela.runtime;

/**
 * One of the codes that a contract lists, as the generated enums have them.
 *
 * @param <V> type of the code on the wire
 */
public interface Coded<V> {
  /** The code on the wire. */
  V value();
}
