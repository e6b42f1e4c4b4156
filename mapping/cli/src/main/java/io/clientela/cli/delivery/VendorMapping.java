package io.clientela.cli.delivery;

import io.clientela.mapping.Mapped;
import io.clientela.mapping.customer.Customer;
import java.util.Optional;

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

  /**
   * The customer as one that the vendor has already, so that it is changed there and no second one
   * made; empty if the vendor has no operation that changes one.
   *
   * @param vendorId the vendor's id, as an earlier delivery was told it
   */
  Optional<Customer> known(Customer customer, String vendorId);

  /** The JSON of what is sent. */
  String json(T value);

  /** Why the value cannot be put into a request, without the value; empty if it can. */
  Optional<String> problem(T value);

  /**
   * What the vendor tells the customer from others by, where that comes from the file; equal for
   * two records that the vendor takes for one customer.
   */
  Optional<?> identity(T value);

  /**
   * Whether the vendor can be asked for the customer, so that it is found out whether one that was
   * sent without a response has arrived.
   */
  boolean isFindable(T value);
}
