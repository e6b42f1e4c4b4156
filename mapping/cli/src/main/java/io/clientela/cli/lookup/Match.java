package io.clientela.cli.lookup;

import io.clientela.cli.delivery.RefusedValueException;
import io.clientela.cli.language.Texts;
import io.clientela.mapping.MappedVendor;
import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.IdentityDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells which of a vendor's customers is the one that is meant. What a vendor's filter lets through
 * proves nothing: each row is compared here.
 *
 * @param vendor the vendor
 * @param wanted the customer that is looked for
 * @param merges whether the vendor takes a new customer for another one that shares any value
 * @param forms the texts to ask for the number of a document, one after the other, until it is
 *     found: {@link DocumentForms}
 */
public record Match(
    MappedVendor vendor,
    Customer wanted,
    boolean merges,
    Function<IdentityDocument, List<String>> forms) {
  /** A question to a vendor for the rows that may have a value of a key. */
  public interface Rows {
    List<Existing> with(CustomerKey key, String text);
  }

  /**
   * The one customer of the vendor's that has the document, else the e-mail address, else the phone
   * number. One of another document, or found by its phone and of another e-mail address, is
   * somebody else: families and companies share both.
   *
   * @throws RefusedValueException if several have it, for then nobody can tell which one is meant
   */
  public Optional<Existing> find(Rows rows, CustomerKey... keys) {
    for (CustomerKey key : keys) {
      Map<String, Existing> hits = new LinkedHashMap<>();
      for (String value : key.of(wanted)) {
        for (Existing row : found(rows, key, value)) {
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

  /** The rows that have a value, by the first question that any of them answers. */
  private List<Existing> found(Rows rows, CustomerKey key, String value) {
    for (String text : texts(key, value)) {
      List<Existing> found =
          rows.with(key, text).stream()
              .filter(row -> key.of(row.customer()).contains(value))
              .toList();
      if (!found.isEmpty()) return found;
    }
    return List.of();
  }

  private List<String> texts(CustomerKey key, String value) {
    return switch (key) {
      case DOCUMENT ->
          wanted.documents().stream()
              .filter(it -> CustomerKey.plain(it.number()).equals(value))
              .flatMap(it -> forms.apply(it).stream())
              .distinct()
              .toList();
      // as it was sent, for a vendor that compares letter by letter
      case EMAIL ->
          Stream.concat(
                  wanted.emails().stream()
                      .map(it -> it.address().strip())
                      .filter(it -> it.equalsIgnoreCase(value)),
                  Stream.of(value))
              .distinct()
              .toList();
      case PHONE -> List.of(value);
    };
  }

  /** The keys that a customer has, of those that a vendor can be asked for. */
  public static boolean isFindable(Customer customer, CustomerKey... keys) {
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
        Texts.of(
            "%s: somebody else at %s has this %s, for whom it would take a new customer: create it"
                + " there",
            key.path, vendor.title(), Texts.of(key.title)));
  }

  private RefusedValueException several(CustomerKey key, int count) {
    return new RefusedValueException(
        Texts.of(
            "%s: %d customers at %s have this %s; name one by the external id '%s'",
            key.path, count, vendor.title(), Texts.of(key.title), vendor.key()));
  }
}
