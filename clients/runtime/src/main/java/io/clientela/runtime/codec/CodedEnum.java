package io.clientela.runtime.codec;

/**
 * One of the codes that a contract lists, as the generated enums have them.
 *
 * @param <V> type of the code on the wire
 */
public interface CodedEnum<V> {
  /** The code on the wire. */
  V value();
}
