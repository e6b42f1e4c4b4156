package io.clientela.cli.destination;

import io.clientela.mapping.Loss;
import io.clientela.mapping.Mapped;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a vendor is sent of a customer: a new one unless it turns up there, or the new values of one
 * that is named by the vendor's id.
 *
 * @param customer the customer
 * @param made what is sent if it is new; empty if it is named
 * @param change what is sent of one that is named
 * @param losses what the mapping lost
 * @param <N> what creates a customer
 * @param <U> what changes one
 */
record Upsert<N, U>(Customer customer, Optional<N> made, Optional<U> change, List<Loss> losses) {
  static <N, U> Mapped<Upsert<N, U>> of(
      Customer customer,
      MappedVendor vendor,
      Function<Customer, Mapped<N>> creation,
      Function<Customer, Mapped<U>> change) {
    if (isNamed(customer, vendor)) {
      Mapped<U> mapped = change.apply(customer);
      return with(
          mapped,
          mapped
              .result()
              .map(
                  it ->
                      new Upsert<>(customer, Optional.empty(), Optional.of(it), mapped.losses())));
    }
    Mapped<N> mapped = creation.apply(customer);
    return with(
        mapped,
        mapped
            .result()
            .map(it -> new Upsert<>(customer, Optional.of(it), Optional.empty(), mapped.losses())));
  }

  /** Whichever of the two is there. */
  <T> T fold(Function<N, T> ofMade, Function<U, T> ofChange) {
    return made.isPresent() ? ofMade.apply(made.get()) : ofChange.apply(change.orElseThrow());
  }

  /** What tells it from others without asking the vendor. */
  Optional<?> identity(Function<U, ?> ofChange) {
    return change.map(ofChange);
  }

  /** Whether an id in the file says which one of the vendor's customers it is. */
  static boolean isNamed(Customer customer, MappedVendor vendor) {
    String key = vendor.key();
    return customer.externalId(key).isPresent() || customer.externalId(key + ".email").isPresent();
  }

  /** The customer with the vendor's id; one that the file gives is not written over. */
  static Customer named(Customer customer, MappedVendor vendor, String id) {
    if (isNamed(customer, vendor)) return customer;
    Map<String, String> ids = new LinkedHashMap<>(customer.externalIds());
    ids.put(vendor.key(), id);
    return customer.toBuilder().externalIds(ids).build();
  }

  private static <N, U> Mapped<Upsert<N, U>> with(Mapped<?> mapped, Optional<Upsert<N, U>> upsert) {
    return new Mapped<>(upsert, mapped.losses(), mapped.skipped());
  }
}
