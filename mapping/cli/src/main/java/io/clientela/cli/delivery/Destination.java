package io.clientela.cli.delivery;

import io.clientela.runtime.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A vendor to which customers are delivered. Safe for use by many threads.
 *
 * @param <T> what is sent of one customer
 */
public interface Destination<T> extends AutoCloseable {
  /** Makes what is sent. */
  VendorMapping<T> mapping();

  /** How many customers one call takes at most. */
  int batchSize();

  /**
   * Looks for a customer at the vendor and changes nothing.
   *
   * @return the vendor's id of the one that it has; empty if it has none, or if it has no operation
   *     that tells
   * @throws RefusedValueException if it is not clear which one is meant
   */
  Optional<String> find(T value);

  /**
   * Delivers customers by one call that changes something at the vendor; calls that only look may
   * go before it. What is there already is treated as {@link OnExisting} says, and may need no call
   * at all.
   *
   * @param values at least one, at most {@link #batchSize()}
   * @param sending told the operation right before the call that changes something
   * @return what the vendor said of each, in the order of the values
   * @throws io.clientela.runtime.ClientelaException if the vendor did not take them
   * @throws RefusedValueException if a value turns out not to be fit for sending
   */
  List<Receipt> deliver(List<T> values, Consumer<Operation> sending);

  @Override
  void close();
}
