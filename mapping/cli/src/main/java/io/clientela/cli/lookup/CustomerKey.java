package io.clientela.cli.lookup;

import io.clientela.mapping.customer.Customer;
import io.clientela.mapping.customer.ParsedPhoneNumber;
import io.clientela.mapping.customer.Phone;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** By what a customer is found again, the surest first. Values are brought into one form. */
public enum CustomerKey {
  /** The number of an identity document, without what only groups its digits. */
  DOCUMENT("documents", "identity document"),
  /** An e-mail address, in small letters. */
  EMAIL("emails", "e-mail address"),
  /** A phone number in its international form. */
  PHONE("phones", "phone number");

  final String path;
  final String title;

  CustomerKey(String path, String title) {
    this.path = path;
    this.title = title;
  }

  /** The customer's values of this key. */
  public List<String> of(Customer customer) {
    Stream<String> values =
        switch (this) {
          case DOCUMENT -> customer.documents().stream().map(it -> plain(it.number()));
          case EMAIL ->
              customer.emails().stream().map(it -> it.address().strip().toLowerCase(Locale.ROOT));
          case PHONE ->
              customer.phones().stream()
                  .flatMap(it -> e164(it, customer.country().orElse(null)).stream());
        };
    return values.filter(it -> !it.isEmpty()).distinct().toList();
  }

  /** The letters and digits of a text, in capitals. */
  static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }

  /** Whether both have a value and none is the same. */
  boolean differs(Customer one, Customer other) {
    List<String> mine = of(one);
    List<String> yours = of(other);
    return !mine.isEmpty() && !yours.isEmpty() && Collections.disjoint(mine, yours);
  }

  /** All values of all keys, by which two records may be found to be one customer. */
  public static Set<String> all(Customer customer) {
    return Stream.of(values())
        .flatMap(key -> key.of(customer).stream().map(value -> key + value))
        .collect(Collectors.toSet());
  }

  private static Optional<String> e164(Phone phone, @Nullable String region) {
    return phone.e164().or(() -> phone.known(region).map(ParsedPhoneNumber::e164));
  }
}
