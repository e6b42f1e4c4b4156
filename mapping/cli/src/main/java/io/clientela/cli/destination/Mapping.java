package io.clientela.cli.destination;

import io.clientela.cli.delivery.VendorMapping;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.SkipReason;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.Name;
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
  private static final SkipReason NAMES_NOBODY =
      new SkipReason("the record names nobody: it has neither a name nor a document");

  @Override
  public String vendor() {
    return of.key();
  }

  @Override
  public Mapped<T> map(Customer customer) {
    Mapped<T> mapped = mapper.apply(customer);
    if (mapped.problems().isEmpty() || !namesNobody(customer)) return mapped;
    return Mapped.skip(NAMES_NOBODY);
  }

  /** Whether there is nobody that the vendor could be told of, which is no fault of the record. */
  private static boolean namesNobody(Customer customer) {
    Name name = customer.name();
    return customer.documents().isEmpty()
        && name.joined().isEmpty()
        && name.full().isEmpty()
        && name.organisation().isEmpty();
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
