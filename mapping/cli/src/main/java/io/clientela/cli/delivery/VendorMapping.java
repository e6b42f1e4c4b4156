package io.clientela.cli.delivery;

import io.clientela.mapping.Customer;
import io.clientela.mapping.Mapped;

/**
 * Makes what a vendor is sent of a customer. Safe for use by many threads.
 *
 * @param <T> what is sent
 */
public interface VendorMapping<T> {
  /** Key of the vendor. */
  String vendor();

  /** What is sent of the customer, with what it does not carry. */
  Mapped<T> map(Customer customer);

  /** The JSON of what is sent. */
  String json(T value);
}
