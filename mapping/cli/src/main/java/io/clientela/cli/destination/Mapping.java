package io.clientela.cli.destination;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A vendor's mapper as the delivery wants it.
 *
 * @param of the vendor
 * @param mapper makes what is sent
 * @param knowing the customer as one that the vendor has; empty if it cannot be changed there
 * @param body the JSON of what is sent
 * @param check why it cannot be sent
 * @param key what tells the customer from others at the vendor
 * @param findable whether the vendor can be asked for the customer
 */
record Mapping<T>(
    MappedVendor of,
    Function<Customer, Mapped<T>> mapper,
    BiFunction<Customer, String, Optional<Customer>> knowing,
    Function<T, String> body,
    Function<T, Optional<String>> check,
    Function<T, Optional<?>> key,
    Predicate<T> findable)
    implements VendorMapping<T> {
  @Override
  public String vendor() {
    return of.key();
  }

  @Override
  public Mapped<T> map(Customer customer) {
    return mapper.apply(customer);
  }

  @Override
  public Optional<Customer> known(Customer customer, String vendorId) {
    return knowing.apply(customer, vendorId);
  }

  @Override
  public String json(T value) {
    return body.apply(value);
  }

  @Override
  public Optional<String> problem(T value) {
    return check.apply(value);
  }

  @Override
  public Optional<?> identity(T value) {
    return key.apply(value);
  }

  @Override
  public boolean isFindable(T value) {
    return findable.test(value);
  }
}
