package io.clientela.cli.destination;

import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which of a vendor's customers is the one that is meant. What a vendor's filter lets through
 * proves nothing: each row is compared here.
 *
 * @param vendor the vendor
 * @param wanted the customer that is looked for
 * @param merges whether the vendor takes a new customer for another one that shares any value
 */
record Match(MappedVendor vendor, Customer wanted, boolean merges) {
  /** A question to a vendor for the rows that may have a value of a key. */
  interface Rows {
    List<Existing> with(CustomerKey key, String value);
  }

  /**
   * The one customer of the vendor's that has the document, else the e-mail address, else the phone
   * number. One of another document, or found by its phone and of another e-mail address, is
   * somebody else: families and companies share both.
   *
   * @throws RefusedValueException if several have it, for then nobody can tell which one is meant
   */
  Optional<Existing> find(Rows rows, CustomerKey... keys) {
    for (CustomerKey key : keys) {
      Map<String, Existing> hits = new LinkedHashMap<>();
      for (String value : key.of(wanted)) {
        for (Existing row : rows.with(key, value)) {
          if (!key.of(row.customer()).contains(value)) continue;
          if (!isSomebodyElse(key, row)) {
            hits.put(row.id(), row);
          } else if (merges) {
            throw shared(key);
          }
        }
      }
      if (hits.size() > 1) throw several(key, hits.size());
      if (hits.size() == 1) return hits.values().stream().findFirst();
    }
    return Optional.empty();
  }

  /** The keys that a customer has, of those that a vendor can be asked for. */
  static boolean isFindable(Customer customer, CustomerKey... keys) {
    for (CustomerKey key : keys) if (!key.of(customer).isEmpty()) return true;
    return false;
  }

  private boolean isSomebodyElse(CustomerKey by, Existing row) {
    List<CustomerKey> surer = new ArrayList<>();
    for (CustomerKey key : CustomerKey.values()) if (key.compareTo(by) < 0) surer.add(key);
    return surer.stream().anyMatch(it -> it.differs(wanted, row.customer()));
  }

  private RefusedValueException shared(CustomerKey key) {
    return new RefusedValueException(
        "%s: somebody else at %s has this %s, for whom it would take a new customer: create it there"
            .formatted(key.path, vendor.title(), key.title));
  }

  private RefusedValueException several(CustomerKey key, int count) {
    return new RefusedValueException(
        "%s: %d customers at %s have this %s; name one by the external id '%s'"
            .formatted(key.path, count, vendor.title(), key.title, vendor.key()));
  }
}
