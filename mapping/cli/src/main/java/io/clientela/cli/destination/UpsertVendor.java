package io.clientela.cli.destination;

import io.clientela.cli.delivery.Receipt;
import io.clientela.cli.delivery.VendorMapping;
import io.clientela.cli.lookup.Existing;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.runtime.Operation;
import java.util.Optional;

/**
 * The calls to a vendor that make up an upsert. Safe for use by many threads.
 *
 * @param <N> what creates a customer
 * @param <U> what changes one
 */
interface UpsertVendor<N, U> extends AutoCloseable {
  MappedVendor vendor();

  VendorMapping<Upsert<N, U>> mapping();

  /**
   * The customer as the vendor has it: by the vendor's id if the file gives it, else by what the
   * customer can be told by.
   *
   * @throws io.clientela.cli.delivery.RefusedValueException if the id is of nobody there, or it is
   *     not clear which one is meant
   */
  Optional<Existing> find(Customer customer);

  /** What is to be changed of a customer with the vendor's id. */
  Mapped<U> changeOf(Customer customer);

  /**
   * The customer as one that the vendor has; where it does not say what a change stores a default
   * for, it is told as it is there.
   */
  Customer completed(Customer customer, Existing existing);

  Operation creation();

  Operation change();

  Receipt create(Upsert<N, U> upsert);

  /** Changes a customer and checks that the response is of it. */
  void change(U change);

  @Override
  void close();
}
